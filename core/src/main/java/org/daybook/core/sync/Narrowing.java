package org.daybook.core.sync;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.daybook.core.journal.ChangeKind;
import org.daybook.core.journal.RowChange;
import org.daybook.core.journal.RowImage;
import org.jspecify.annotations.Nullable;

/**
 * What of a journalled change travels: no revision, which each store counts by itself; inserted and deleted rows whole;
 * of an updated row after the columns that changed, and before these and all that must not have moved on meanwhile: what
 * belongs together with them, and whether the row was deleted. Two changes of one row that narrow to different columns
 * do not stand in each other's way; so this is where groups of columns are declared, and nowhere else.
 */
public final class Narrowing {

    static final String DELETED_AT = "deleted_at";

    /** Columns that follow whoever touched a row last: they go with a change, but do not make two changes conflict. */
    public static final Set<String> STAMPS = Set.of("updated_at", "updated_by", "sequence");

    private static final Set<String> TIME = Set.of(
            "local_start",
            "duration_seconds",
            "zone",
            "all_day",
            "recurrence",
            "spanning",
            "start_at",
            "end_at",
            "scheduled_date");

    /** Tables with columns that conflict as one: when something is. */
    private static final Set<String> TIMED =
            Set.of("schedule_entry", "occurrence_override", "absence", "visit_schedule");

    /** Tables whose rows conflict as records. */
    private static final Set<String> RECORDS =
            Set.of("schedule_version", "shift_instance", "assignment", "study_area", "evidence", "evidence_part");

    /** What belongs to one workspace alone: who may sign in, its own name, its queue of jobs. */
    public static final Set<String> LOCAL = Set.of("app_user", "credential", "workspace_profile", "job");

    private Narrowing() {}

    /** Whether the rows of a table travel. */
    public static boolean travels(String table) {
        return !LOCAL.contains(table);
    }

    /** What of an entry's changes travels, in order; none where it is all local. */
    public static List<RowChange> of(List<RowChange> changes) {
        List<RowChange> narrowed = new ArrayList<>(changes.size());
        for (RowChange change : changes) {
            if (travels(change.table())) {
                RowChange narrow = of(change);
                if (narrow.kind() != ChangeKind.UPDATED || !narrow.after().isEmpty()) {
                    narrowed.add(narrow);
                }
            }
        }
        return narrowed;
    }

    /** Of a narrowed update what its author saw in the columns that changed and belong together with them, but for a deletion. */
    public static Map<String, @Nullable Object> together(RowChange narrowed) {
        Map<String, @Nullable Object> together = new LinkedHashMap<>(narrowed.before());
        together.remove(DELETED_AT);
        together.putAll(narrowed.after());
        return together;
    }

    private static RowChange of(RowChange change) {
        if (change.kind() != ChangeKind.UPDATED) {
            return new RowChange(
                    change.table(),
                    change.rowId(),
                    change.kind(),
                    RowImage.withoutRevision(change.before()),
                    RowImage.withoutRevision(change.after()));
        }
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        change.after().forEach((column, value) -> {
            if (!column.equals(RowImage.REVISION)
                    && !Objects.equals(value, change.before().get(column))) {
                after.put(column, value);
            }
        });
        Map<String, @Nullable Object> before = new LinkedHashMap<>();
        change.before().forEach((column, value) -> {
            if (!column.equals(RowImage.REVISION)
                    && (after.containsKey(column) || mustStand(change.table(), column, after))) {
                before.put(column, value);
            }
        });
        return new RowChange(change.table(), change.rowId(), ChangeKind.UPDATED, before, after);
    }

    /** Whether a column that did not change must not have changed elsewhere either. */
    private static boolean mustStand(String table, String column, Map<String, @Nullable Object> after) {
        return column.equals(DELETED_AT)
                || after.containsKey(DELETED_AT)
                || RECORDS.contains(table)
                || TIMED.contains(table)
                        && TIME.contains(column)
                        && after.keySet().stream().anyMatch(TIME::contains);
    }
}
