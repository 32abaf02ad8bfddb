package org.daybook.core.sync;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** A workspace as sync sees it. Each method is a transaction of its own, safely on the disk when it returns. */
public interface LocalBook {

    Link link();

    /**
     * The next entries to send, in order: at least one where there is any, and no more rows than asked for but for a
     * single entry that has more.
     *
     * @param after those up to this one are under way; 0 where none is
     */
    List<Mutation> unsent(long after, int rows);

    /** Notes what the centre made of them; they are not sent again. */
    void decided(List<Verdict> verdicts);

    /**
     * The centre was restored: what it decided after this mutation is to be sent again, where it is not settled.
     *
     * @param lastMutation 0 for all
     */
    void sendAgainAfter(long lastMutation);

    /** A copy of this workspace is in use: what was not decided yet goes out under a new name. */
    void rename(UUID client);

    /** Writes into the workspace what came from the centre: all of it, or nothing. */
    void receive(Consumer<Ledger> taking);

    /** Entries of the log as they were pulled, from the place after the given one. */
    List<LogEntry> pulledAfter(long seq, int limit);

    /**
     * How far this workspace is with its centre.
     *
     * @param client its name there
     * @param lastMutation the newest that was decided under that name; 0 where there is none
     * @param settled whether nothing that was rejected waits to be taken back
     * @param awaiting whether the log is still to bring own entries that were taken
     */
    record Link(UUID client, LogMark pulled, long lastMutation, boolean settled, boolean awaiting) {}
}
