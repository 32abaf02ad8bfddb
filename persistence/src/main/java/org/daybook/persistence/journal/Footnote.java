package org.daybook.persistence.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.RowChange;

/**
 * Notes something about each entry that a command makes, in the transaction of the entry: for what cannot be told from
 * the journal later. What it asks of repositories it sees as the command left it.
 */
@FunctionalInterface
public interface Footnote {

    /** @param rows what the entry did */
    void under(Connection connection, JournalEntry entry, List<RowChange> rows) throws SQLException;
}
