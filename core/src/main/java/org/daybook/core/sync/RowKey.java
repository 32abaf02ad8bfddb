package org.daybook.core.sync;

import java.util.UUID;
import org.daybook.core.journal.RowChange;

/** Which row. */
public record RowKey(String table, UUID id) {

    static RowKey of(RowChange change) {
        return new RowKey(change.table(), change.rowId());
    }
}
