package org.daybook.core.journal;

import java.time.Instant;
import java.util.Optional;
import org.daybook.core.access.UserId;

/**
 * Which entries of the journal somebody wants to see; what is empty leaves nothing out.
 *
 * @param text words that must all stand in the summary, in any order and however written
 */
public record JournalFilter(
        Optional<UserId> actor,
        Optional<JournalKind> kind,
        Optional<String> command,
        Optional<Instant> fromInclusive,
        Optional<Instant> toExclusive,
        String text) {

    /** Everything. */
    public static final JournalFilter ALL = new JournalFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");

    public JournalFilter by(UserId user) {
        return new JournalFilter(Optional.of(user), kind, command, fromInclusive, toExclusive, text);
    }

    public JournalFilter about(JournalKind wanted) {
        return new JournalFilter(actor, Optional.of(wanted), command, fromInclusive, toExclusive, text);
    }

    public JournalFilter doing(String wanted) {
        return new JournalFilter(actor, kind, Optional.of(wanted), fromInclusive, toExclusive, text);
    }

    public JournalFilter saying(String words) {
        return new JournalFilter(actor, kind, command, fromInclusive, toExclusive, words);
    }

    public JournalFilter from(Instant inclusive) {
        return new JournalFilter(actor, kind, command, Optional.of(inclusive), toExclusive, text);
    }

    public JournalFilter to(Instant exclusive) {
        return new JournalFilter(actor, kind, command, fromInclusive, Optional.of(exclusive), text);
    }
}
