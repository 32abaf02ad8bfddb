package org.daybook.core.journal;

import java.util.List;
import org.daybook.core.access.Actor;

/** What a feature lets a reader of the journal know of its own rows. Inside a unit of work only. */
public interface Disclosure {

    /** Whose rows it knows. */
    List<JournalKind> kinds();

    /** The tables whose rows say whether a summary is withheld; none where every summary may be read. */
    default List<String> summaryTables() {
        return List.of();
    }

    /**
     * Whether an entry's summary, written when everybody might know, speaks of what this reader may not know now.
     *
     * @param rows those of {@link #summaryTables} that the entry touched
     */
    default boolean withholdsSummary(Actor reader, List<RowChange> rows) {
        return false;
    }

    /**
     * What an entry changed, in as far as the reader may know.
     *
     * @param rows those of its kinds that the entry touched
     */
    List<Difference> differences(Actor reader, JournalEntry entry, List<RowChange> rows);
}
