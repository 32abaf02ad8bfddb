package org.daybook.persistence.sync.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.daybook.core.sync.Centre;
import org.daybook.core.sync.CentreFailure;
import org.daybook.core.sync.Ground;
import org.daybook.core.sync.LogEntry;
import org.daybook.core.sync.LogMark;
import org.daybook.core.sync.Mutation;
import org.daybook.core.sync.Verdict;

/** A workspace that pushes by hand: it knows its name and the number of what it sent last. */
final class Laptop {

    private final UUID client = UUID.randomUUID();
    private final Centre centre;
    private long sent;

    Laptop(Centre centre) {
        this.centre = centre;
    }

    UUID client() {
        return client;
    }

    /** What others say that rest on a mutation of this laptop's. */
    Ground ground(long no) {
        return Changes.ground(client, no);
    }

    Centre centre() {
        return centre;
    }

    /** What becomes of a mutation, the next of this laptop's. */
    Verdict push(Changes changes) throws CentreFailure {
        return pushAll(changes.build()).getFirst();
    }

    /** What becomes of several in one call. */
    List<Verdict> pushAll(Mutation... mutations) throws CentreFailure {
        Centre.Answer answer = centre.push(client, sent, List.of(mutations));
        assertThat(answer).isInstanceOf(Centre.Answer.Decided.class);
        List<Verdict> verdicts = ((Centre.Answer.Decided) answer).verdicts();
        sent = verdicts.getLast().no();
        return verdicts;
    }

    long head() throws CentreFailure {
        return centre.hello(client, LogMark.ORIGIN).head().seq();
    }

    List<LogEntry> log() throws CentreFailure {
        return centre.pull(LogMark.ORIGIN, 1_000_000).entries();
    }
}
