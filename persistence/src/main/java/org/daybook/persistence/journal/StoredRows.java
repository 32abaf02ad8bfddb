package org.daybook.persistence.journal;

import java.util.UUID;
import org.daybook.core.journal.ChangeKind;
import org.jspecify.annotations.Nullable;

/**
 * What the journal keeps as one: the change of a row, or a block of changes of the same kind to rows of one table.
 *
 * @param seq where the first of them stands in its entry, from 0
 * @param firstId the row, or the least id in the block, in the order of their texts
 * @param lastId the greatest id in the block; null where it is no block
 * @param count how many changes it is
 * @param before the image before, of a block all images; null where there is none
 * @param after likewise
 */
record StoredRows(
        int seq,
        String table,
        ChangeKind kind,
        UUID firstId,
        @Nullable UUID lastId,
        int count,
        @Nullable String before,
        @Nullable String after) {

    boolean isBlock() {
        return lastId != null;
    }
}
