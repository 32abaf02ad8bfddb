package org.daybook.core.sync;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.daybook.core.journal.RowChange;
import org.jspecify.annotations.Nullable;

/**
 * A workspace while something from the centre is written into it: everything asked and done here is one transaction. An
 * image is a row's columns by name; an empty one is that of no row.
 */
public interface Ledger {

    /** When this is, for what sync itself writes into the journal. */
    Instant now();

    /** Up to where the log was pulled. */
    LogMark pulled();

    /** Entries of the log as they were pulled: those after one place and up to another, in order. */
    void log(long after, long upTo, Consumer<LogEntry> reading);

    /**
     * Forgets the log after a place that was pulled. Own entries that it had, and all whose verdict was not followed by
     * the log yet, are not decided any more and will be sent again.
     *
     * @param otherwise what becomes of them, so that nothing in them tells of the log that was
     */
    void goBack(LogMark common, UnaryOperator<Mutation> otherwise);

    /** Own entries that are not settled, in order. */
    List<Own> unsettled();

    /** What an own entry did to rows that travel, as journalled. */
    List<RowChange> rowsOf(Own own);

    /** The columns of a table here; none where this workspace has no such table. */
    Set<String> columns(String table);

    /** What a new row has here in columns that an older version does not say, but for its revision. */
    Map<String, @Nullable Object> defaults(String table);

    /** Rows as they stand. Those that are not there are left out. */
    Map<UUID, Map<String, @Nullable Object>> rows(String table, Collection<UUID> ids);

    /** What the centre has of a row that unsettled entries touch, where it was kept. */
    Optional<Map<String, @Nullable Object>> base(RowKey row);

    /** Whether any was kept. */
    boolean keepsBases();

    void keepBase(RowKey row, Map<String, @Nullable Object> image);

    void dropBase(RowKey row);

    /** Keeps what a newer version says of a row that this one has no place for. */
    void keepUnknown(RowKey row, Map<String, @Nullable Object> columns);

    /** What was kept so goes with its row. */
    void dropUnknown(RowKey row);

    /**
     * Writes changes and journals them. Changes that only fit after others are tried again after these.
     *
     * @param changes as {@link RowChange} has them, in any order; where there are none, nothing is journalled
     * @return whether they fit; where they do not, nothing of them is left
     */
    boolean append(Heading heading, List<RowChange> changes);

    /** Notes that an entry of the log has been taken in. */
    void advance(LogEntry entry);

    /** An own entry is as the log has it. */
    void settle(Own own);

    /** An own entry does not show until the centre has it. */
    void setAside(Own own);

    /** An own entry was rejected and has been taken back; a person is to decide. */
    void conflict(Own own, List<Obstacle> obstacles);

    /**
     * What the journal says above changes.
     *
     * @param from where it comes from; null for what sync itself does
     */
    record Heading(
            Instant at,
            UUID actorId,
            String actor,
            String command,
            String summary,
            @Nullable Origin reverses,
            @Nullable Origin from) {}
}
