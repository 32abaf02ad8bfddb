package org.daybook.persistence.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.daybook.core.journal.RowChange;

/**
 * What can be worked out from the journalled tables, and is kept beside them so that it can be asked quickly. It is not
 * journalled itself; whatever changes rows (a command, an undo, an import) has it follow in the same transaction.
 */
public interface Derived {

    /** Brings it up to date with changes that are written already. */
    void follow(Connection connection, List<RowChange> changes) throws SQLException;
}
