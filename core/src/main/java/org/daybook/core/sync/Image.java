package org.daybook.core.sync;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.core.journal.ChangeKind;
import org.daybook.core.journal.RowChange;
import org.daybook.core.journal.RowImage;
import org.jspecify.annotations.Nullable;

/** The columns of a row without its revision; none where there is no row. */
record Image(Map<String, @Nullable Object> columns) {

    static final Image NONE = new Image(Map.of());

    static Image of(Map<String, @Nullable Object> row) {
        return row.isEmpty() ? NONE : new Image(RowImage.withoutRevision(row));
    }

    /** After a narrowed change: what there is no row of cannot be changed. */
    Image with(RowChange change) {
        return switch (change.kind()) {
            case DELETED -> NONE;
            case UPDATED -> columns.isEmpty() ? NONE : above(change.after());
            case INSERTED -> above(change.after());
        };
    }

    /** Under a change that is not decided: what must stand with it shows as its author saw it, but for a deletion. */
    Image under(RowChange change) {
        if (change.kind() != ChangeKind.UPDATED || columns.isEmpty()) {
            return with(change);
        }
        return above(Narrowing.together(change));
    }

    private Image above(Map<String, @Nullable Object> more) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(columns);
        all.putAll(more);
        return new Image(all);
    }

    Optional<RowChange> changeFrom(RowKey row, Map<String, @Nullable Object> now, Set<String> known) {
        if (columns.isEmpty()) {
            return now.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new RowChange(row.table(), row.id(), ChangeKind.DELETED, now, Map.of()));
        }
        boolean same =
                !now.isEmpty() && RowImage.withoutRevision(now).entrySet().containsAll(columns.entrySet());
        if (same) {
            return Optional.empty();
        }
        Map<String, @Nullable Object> after = new LinkedHashMap<>(now);
        after.putAll(columns);
        if (known.contains(RowImage.REVISION)) {
            long revision = now.get(RowImage.REVISION) instanceof Number number ? number.longValue() + 1 : 0;
            after.put(RowImage.REVISION, revision);
        }
        ChangeKind kind = now.isEmpty() ? ChangeKind.INSERTED : ChangeKind.UPDATED;
        return Optional.of(new RowChange(row.table(), row.id(), kind, now, after));
    }
}
