package org.daybook.core.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.daybook.core.journal.RowChange;
import org.jspecify.annotations.Nullable;

/** Rows in memory with the uniques and references of their schema. Images are never changed once they are in here. */
public final class ModelRows {

    private final ModelSchema schema;
    private final Map<String, Map<UUID, Map<String, @Nullable Object>>> tables = new HashMap<>();

    /** What rows do not fit by. */
    public enum Rule {
        UNIQUE,
        REFERENCE
    }

    /** A row that does not fit, for its own columns or because another refers to it. */
    public record Breach(Rule rule, RowKey row, List<String> columns) {}

    public ModelRows(ModelSchema schema) {
        this.schema = schema;
    }

    public ModelRows copy() {
        ModelRows copy = new ModelRows(schema);
        tables.forEach((table, rows) -> copy.tables.put(table, new LinkedHashMap<>(rows)));
        return copy;
    }

    public ModelSchema schema() {
        return schema;
    }

    /** All rows of a table by id, to be read only. */
    public Map<UUID, Map<String, @Nullable Object>> all(String table) {
        return tables.getOrDefault(table, Map.of());
    }

    /** The row's columns; none where it is not there. */
    public Map<String, @Nullable Object> get(RowKey row) {
        return all(row.table()).getOrDefault(row.id(), Map.of());
    }

    /** Puts the row into this state; an empty one removes it. */
    public void set(RowKey row, Map<String, @Nullable Object> columns) {
        Map<UUID, Map<String, @Nullable Object>> rows = tables.computeIfAbsent(row.table(), _ -> new LinkedHashMap<>());
        if (columns.isEmpty()) {
            rows.remove(row.id());
        } else {
            rows.put(row.id(), columns);
        }
    }

    /** What of the rules does not hold for these rows, looked for among them and those that refer to them. */
    public Optional<Breach> breach(Collection<RowKey> touched) {
        return touched.stream()
                .flatMap(row -> (get(row).isEmpty() ? stillReferred(row) : broken(row)).stream())
                .findFirst();
    }

    /**
     * Makes changes one by one, those that only fit after others after these, as a database does that checks after each.
     *
     * @return whether all of them fit; where not, none was made
     */
    public boolean apply(List<RowChange> changes) {
        Map<RowKey, Map<String, @Nullable Object>> old = new LinkedHashMap<>();
        List<RowChange> left = new ArrayList<>(changes);
        while (left.removeIf(change -> fits(change, old))) {
            if (left.isEmpty()) {
                break;
            }
        }
        if (!left.isEmpty()) {
            old.forEach(this::set);
        }
        return left.isEmpty();
    }

    private boolean fits(RowChange change, Map<RowKey, Map<String, @Nullable Object>> old) {
        RowKey row = RowKey.of(change);
        Map<String, @Nullable Object> before = get(row);
        set(row, change.after());
        if (breach(List.of(row)).isPresent()) {
            set(row, before);
            return false;
        }
        old.putIfAbsent(row, before);
        return true;
    }

    private Optional<Breach> broken(RowKey row) {
        ModelSchema.Table table = Objects.requireNonNull(schema.tables().get(row.table()));
        Map<String, @Nullable Object> image = get(row);
        for (List<String> unique : table.uniques()) {
            if (isTaken(row, image, unique)) {
                return Optional.of(new Breach(Rule.UNIQUE, row, unique));
            }
        }
        for (Map.Entry<String, String> reference : table.references().entrySet()) {
            Object target = image.get(reference.getKey());
            if (target != null
                    && get(new RowKey(reference.getValue(), id(target))).isEmpty()) {
                return Optional.of(new Breach(Rule.REFERENCE, row, List.of(reference.getKey())));
            }
        }
        return Optional.empty();
    }

    private boolean isTaken(RowKey row, Map<String, @Nullable Object> image, List<String> unique) {
        if (unique.stream().anyMatch(column -> image.get(column) == null)) {
            return false;
        }
        return all(row.table()).entrySet().stream()
                .anyMatch(other -> !other.getKey().equals(row.id())
                        && unique.stream()
                                .allMatch(column -> Objects.equals(
                                        image.get(column), other.getValue().get(column))));
    }

    private Optional<Breach> stillReferred(RowKey gone) {
        for (ModelSchema.Table table : schema.tables().values()) {
            for (Map.Entry<String, String> reference : table.references().entrySet()) {
                if (reference.getValue().equals(gone.table())
                        && all(table.name()).values().stream()
                                .anyMatch(row -> gone.id().toString().equals(row.get(reference.getKey())))) {
                    return Optional.of(new Breach(Rule.REFERENCE, gone, List.of(reference.getKey())));
                }
            }
        }
        return Optional.empty();
    }

    static UUID id(Object value) {
        return UUID.fromString(value.toString());
    }
}
