package org.daybook.core.sync;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.daybook.core.journal.RowImage;

/**
 * The tables that the simulator's histories write: a few of the real ones with the columns that matter to sync, and
 * those of the classes to come. A laptop has {@code revision} in each of them and the centre does not.
 */
public record ModelSchema(Map<String, Table> tables) {

    /** As the centre has it, and laptops that are up to date. */
    public static final ModelSchema CURRENT = new ModelSchema(List.of(
            new Table("person", List.of("name", "email"), List.of(), Map.of()),
            new Table("hospital", List.of("name"), List.of(), Map.of()),
            new Table(
                    "schedule_entry",
                    List.of(
                            "title",
                            "notes",
                            "location",
                            "status",
                            "local_start",
                            "duration_seconds",
                            "start_at",
                            "end_at",
                            "updated_at",
                            "deleted_at"),
                    List.of(),
                    Map.of()),
            new Table(
                    "schedule_entry_assignee",
                    List.of("entry_id", "person_id", "position"),
                    List.of(List.of("entry_id", "person_id")),
                    Map.of("entry_id", "schedule_entry", "person_id", "person")),
            new Table(
                    "schedule_version",
                    List.of("hospital_id", "name", "status", "production_of", "deleted_at"),
                    List.of(List.of("production_of")),
                    Map.of("hospital_id", "hospital")),
            new Table("class_session", List.of("title", "capacity"), List.of(), Map.of()),
            new Table(
                    "class_booking",
                    List.of("session_id", "person_id", "seat_no"),
                    List.of(List.of("session_id", "seat_no")),
                    Map.of("session_id", "class_session", "person_id", "person"))));

    /** A laptop before the classes, and before entries had a place. */
    public static final ModelSchema OLDER = CURRENT.withoutTable("class_booking")
            .withoutTable("class_session")
            .withoutColumn("schedule_entry", "location");

    /** A laptop that is ahead of the centre by a column. */
    public static final ModelSchema NEWER = CURRENT.withColumn("person", "phone");

    /**
     * A table.
     *
     * @param columns without the id and the revision
     * @param uniques columns that no two rows have the same of, unless one of them is null
     * @param references the table that a column refers to
     */
    public record Table(
            String name, List<String> columns, List<List<String>> uniques, Map<String, String> references) {}

    private ModelSchema(List<Table> tables) {
        this(byName(tables));
    }

    private static Map<String, Table> byName(List<Table> tables) {
        Map<String, Table> all = new LinkedHashMap<>();
        tables.forEach(table -> all.put(table.name(), table));
        return all;
    }

    /** The columns that a laptop has of a table; none where it has no such table. */
    public Set<String> columns(String table) {
        Table found = tables.get(table);
        if (found == null) {
            return Set.of();
        }
        Set<String> columns = new LinkedHashSet<>(List.of("id", RowImage.REVISION));
        columns.addAll(found.columns());
        return columns;
    }

    /** The same tables with these columns, by table. */
    public ModelSchema having(Map<String, List<String>> columns) {
        return new ModelSchema(tables.values().stream()
                .map(table -> new Table(
                        table.name(),
                        columns.getOrDefault(table.name(), List.of()).stream()
                                .filter(column -> !column.equals("id") && !column.equals(RowImage.REVISION))
                                .toList(),
                        table.uniques(),
                        table.references()))
                .toList());
    }

    private ModelSchema withoutTable(String name) {
        Map<String, Table> fewer = new LinkedHashMap<>(tables);
        fewer.remove(name);
        return new ModelSchema(fewer);
    }

    private ModelSchema withoutColumn(String table, String column) {
        return changed(table, columns -> columns.remove(column));
    }

    private ModelSchema withColumn(String table, String column) {
        return changed(table, columns -> columns.add(column));
    }

    private ModelSchema changed(String table, Consumer<List<String>> change) {
        Map<String, Table> all = new LinkedHashMap<>(tables);
        all.computeIfPresent(table, (name, old) -> {
            List<String> columns = new ArrayList<>(old.columns());
            change.accept(columns);
            return new Table(name, columns, old.uniques(), old.references());
        });
        return new ModelSchema(all);
    }
}
