package org.daybook.core.sync;

import java.util.List;
import java.util.UUID;

/**
 * The central database, as a member of one tenant sees it. Each call is a transaction of its own there; one that got no
 * answer may have taken effect or not, and may be made again.
 */
public interface Centre extends AutoCloseable {

    /** Asks how things stand there, and whether the log is still the one that was pulled up to {@code pulled}. */
    Greeting hello(UUID client, LogMark pulled) throws CentreFailure;

    /**
     * Sends mutations in order.
     *
     * @param after the number of the client's mutation sent before these; 0 where these are the first
     * @param mutations in ascending order; at most as many rows as the centre takes at once
     */
    Answer push(UUID client, long after, List<Mutation> mutations) throws CentreFailure;

    /**
     * The log after a place, in order, with no more rows than asked for, but for a single entry that has more.
     *
     * @throws CentreFailure also where the log's hashes do not follow from {@code after}
     */
    Page pull(LogMark after, int rows) throws CentreFailure;

    /**
     * Gives back to a centre that was restored from a backup what it has lost: entries that were pulled from it. Those
     * it still knows are left alone. The others are decided again: as they were for as long as its log is the same again,
     * then as they are told otherwise, and so they are in its log. Thus what a log says that an author saw is always of
     * that log.
     *
     * @param lost those after the newest place that both have, in order; in several calls where there are many
     */
    void relay(List<Lost> lost) throws CentreFailure;

    @Override
    void close();

    /**
     * How things stand.
     *
     * @param head the newest entry of the log
     * @param lastMutation the newest mutation of this client that was decided; 0 where there is none
     * @param sameLog whether the log still has the entry that was pulled last
     */
    record Greeting(String tenant, LogMark head, long lastMutation, boolean sameLog) {}

    /**
     * An entry that was lost.
     *
     * @param otherwise what of it is to be in a log that goes on otherwise
     */
    record Lost(LogEntry entry, Mutation otherwise) {}

    /** Some of the log. */
    record Page(List<LogEntry> entries, long head) {

        public Page {
            entries = List.copyOf(entries);
        }
    }

    /** What came of a push. */
    sealed interface Answer {

        /** One verdict each. The centre may decide fewer than were sent: the first of them, in order. */
        record Decided(List<Verdict> verdicts) implements Answer {
            public Decided {
                verdicts = List.copyOf(verdicts);
            }
        }

        /** It expects what comes after another mutation: it was restored, or this workspace was. */
        record OutOfStep(long lastMutation) implements Answer {}

        /** It knows another mutation by a number that was sent: a copy of this workspace is in use. */
        record Cloned(long no) implements Answer {}
    }
}
