package org.daybook.persistence.sync.centre;

import java.util.List;
import java.util.UUID;
import org.daybook.core.sync.Centre;
import org.daybook.core.sync.CentreFailure;
import org.daybook.core.sync.LogMark;
import org.daybook.core.sync.Mutation;

/** A member's laptop that pushes and pulls as fast as it can. */
final class Pusher {

    /** So that one call brings some thousands of rows, or some hundreds of small changes. */
    private static final int AT_ONCE = 5;

    private static final int ROWS_A_PAGE = 5_000;

    private final UUID client = UUID.randomUUID();
    private final Centre centre;
    private long sent;

    Pusher(Centre centre) {
        this.centre = centre;
    }

    void push(List<Mutation> mutations) throws CentreFailure {
        int next = 0;
        while (next < mutations.size()) {
            List<Mutation> some = mutations.subList(next, Math.min(next + AT_ONCE, mutations.size()));
            if (centre.push(client, sent, some) instanceof Centre.Answer.Decided decided) {
                next += decided.verdicts().size();
                sent = decided.verdicts().getLast().no();
            } else {
                throw new IllegalStateException(
                        "A push was not taken up to " + some.getLast().no());
            }
        }
    }

    /** The whole log, from its beginning; how many rows there were. */
    long pull() throws CentreFailure {
        LogMark mark = LogMark.ORIGIN;
        long rows = 0;
        while (true) {
            Centre.Page page = centre.pull(mark, ROWS_A_PAGE);
            if (page.entries().isEmpty()) {
                return rows;
            }
            mark = page.entries().getLast().mark();
            rows += page.entries().stream()
                    .mapToLong(entry -> entry.mutation().rows().size())
                    .sum();
        }
    }
}
