package org.daybook.core.sync;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.daybook.core.journal.RowChange;
import org.jspecify.annotations.Nullable;

/** A laptop's workspace, as those see it who work on it and those who look whether all is well with it. */
public interface Book {

    /** The workspace as a round of sync sees it. */
    LocalBook by(Clock clock);

    /** The rows that travel, as they stand. */
    ModelRows rows();

    /**
     * Writes what a person does here and journals it.
     *
     * @param changes whole images on both sides; a row at most once
     * @param reverses the number of the entry that it takes back; 0 where it is none
     * @return whether it was done; what does not fit leaves nothing behind
     */
    boolean commit(Instant at, String command, long reverses, List<RowChange> changes);

    /** The entries that were made here and travel, in order. */
    List<Done> done();

    /** The numbers of those that were rejected and wait for a person, in order. */
    List<Long> waiting();

    /** Notes that a person decided on one of those. */
    void resolve(long no);

    /** How many entries its journal has. */
    long entries();

    /** A copy of everything, as of the file. */
    Book copy();

    /** Stops in the middle of whatever it is at; it goes on with what is on its disk. */
    default void crash() {}

    /** It is not used any more. */
    default void close() {}

    Audit audit();

    /** A sentence for each row that the journal does not account for, and each entry that is there twice. */
    List<String> problems();

    /** The same for all that have the same rows, and the same tables and columns. */
    String checksum();

    /** An entry of the journal that was made here. */
    record Done(long no, String command, List<RowChange> rows) {}

    /**
     * What a workspace knows of its centre.
     *
     * @param unfinished what is not settled, and what is kept for as long as that
     * @param unknown what newer versions say of rows
     * @param done the entries that were made here and travel
     * @param settled those of them that the log has, and under which name
     * @param rejected those that the centre would not take, and under which name
     */
    record Audit(
            List<String> unfinished,
            Map<RowKey, Map<String, @Nullable Object>> unknown,
            SortedSet<Long> done,
            Map<Long, Origin> settled,
            Map<Long, Origin> rejected) {}
}
