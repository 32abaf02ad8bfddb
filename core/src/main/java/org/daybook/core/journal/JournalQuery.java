package org.daybook.core.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.core.access.UserId;

/** The journal as it can be asked; who may know the answers is for the caller to judge. Inside a unit of work only. */
public interface JournalQuery {

    /** The newest entries before a number that the filter lets through, newest first, at most {@code limit}. */
    List<JournalEntry> find(JournalFilter filter, long before, int limit);

    Optional<JournalEntry> entry(long no);

    /** By the number of what was taken back: what did it, where that still stands. */
    Map<Long, JournalLine.TakenBack> takenBack(Collection<Long> nos);

    /** The first rows an entry touched, in the order it touched them. */
    List<RowChange> rows(long no, int limit);

    /** All rows of some tables that each of these entries touched; what else it touched is not read. */
    Map<Long, List<RowChange>> rows(Collection<Long> nos, Collection<String> tables);

    /** What was ever done to a thing and to its parts, oldest first, each with the rows of it alone. */
    List<Deed> deeds(UUID thing, Parts parts);

    /** What was done to a thing and to its parts after an instant, in the order it was done. */
    List<RowChange> since(Instant instant, UUID thing, Parts parts);

    /** Who stands in the journal, by name as last written. */
    Map<UserId, String> actors();

    /** Every command that stands in the journal, by its name. */
    List<String> commands();

    /**
     * How the parts of a thing are known.
     *
     * @param tables where they are kept
     * @param owner the column with the thing's id
     */
    record Parts(List<String> tables, String owner) {}

    /** One entry, with those of its rows that are asked about. */
    record Deed(JournalEntry entry, List<RowChange> rows) {}
}
