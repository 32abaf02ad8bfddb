package org.daybook.core.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.daybook.core.journal.ChangeKind;
import org.daybook.core.journal.RowChange;
import org.daybook.core.sync.Obstacle.Reason;
import org.jspecify.annotations.Nullable;

/** When a narrowed change stands against a row as the centre has it. */
final class ModelConflicts {

    private ModelConflicts() {}

    /** Whether the row is as the change would have it already, whoever touched it last. */
    static boolean isDone(RowChange change, Map<String, @Nullable Object> current) {
        return change.kind() == ChangeKind.DELETED
                ? current.isEmpty()
                : !current.isEmpty() && firm(differing(change.after(), current)).isEmpty();
    }

    static Optional<Obstacle> obstacle(RowChange change, Map<String, @Nullable Object> current) {
        return switch (change.kind()) {
            case INSERTED ->
                current.isEmpty() ? Optional.empty() : edited(change, firm(differing(change.after(), current)));
            case UPDATED -> current.isEmpty() ? deleted(change) : movedOn(change, current);
            case DELETED ->
                current.isEmpty() || firm(differing(change.before(), current)).isEmpty()
                        ? Optional.empty()
                        : deleted(change);
        };
    }

    private static Optional<Obstacle> movedOn(RowChange change, Map<String, @Nullable Object> current) {
        List<String> moved = firm(differing(change.before(), current));
        moved.removeIf(column -> change.after().containsKey(column)
                && Objects.equals(change.after().get(column), current.get(column)));
        boolean deletion =
                moved.contains(Narrowing.DELETED_AT) || change.after().containsKey(Narrowing.DELETED_AT);
        return !moved.isEmpty() && deletion ? deleted(change) : edited(change, moved);
    }

    private static Optional<Obstacle> deleted(RowChange change) {
        return Optional.of(new Obstacle(Reason.DELETED, change.table(), change.rowId(), List.of()));
    }

    private static Optional<Obstacle> edited(RowChange change, List<String> columns) {
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(new Obstacle(Reason.EDITED, change.table(), change.rowId(), columns));
    }

    private static List<String> differing(
            Map<String, @Nullable Object> expected, Map<String, @Nullable Object> current) {
        List<String> differing = new ArrayList<>();
        expected.forEach((column, value) -> {
            if (!Objects.equals(value, current.get(column))) {
                differing.add(column);
            }
        });
        return differing;
    }

    private static List<String> firm(List<String> columns) {
        columns.removeAll(Narrowing.STAMPS);
        return columns;
    }
}
