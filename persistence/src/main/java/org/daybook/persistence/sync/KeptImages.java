package org.daybook.persistence.sync;

import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.daybook.core.sync.RowKey;
import org.daybook.persistence.journal.ImageText;
import org.jspecify.annotations.Nullable;

/** Images of rows, kept beside them in a table of their own. Mostly there is none, and that is known without asking. */
final class KeptImages {

    private final Sql sql;
    private final String table;
    private final ImageText images = new ImageText();
    private boolean any;

    KeptImages(Sql sql, String table) throws SQLException {
        this.sql = sql;
        this.table = table;
        this.any = holdsAny();
    }

    private boolean holdsAny() throws SQLException {
        return sql.number("SELECT 1 FROM " + table + " FETCH FIRST ROW ONLY") == 1;
    }

    boolean isAny() {
        return any;
    }

    Optional<Map<String, @Nullable Object>> find(RowKey row) throws SQLException {
        return any
                ? sql
                        .list(
                                found -> images.read(found.getString(1)),
                                "SELECT image FROM " + table + " WHERE table_name = ? AND row_id = ?",
                                row.table(),
                                row.id())
                        .stream()
                        .findFirst()
                : Optional.empty();
    }

    void keep(RowKey row, Map<String, @Nullable Object> image) throws SQLException {
        String text = image.isEmpty() ? "{}" : Objects.requireNonNull(images.write(image));
        sql.update(
                "MERGE INTO " + table + " (table_name, row_id, image) VALUES (?, ?, ?)", row.table(), row.id(), text);
        any = true;
    }

    void drop(RowKey row) throws SQLException {
        if (any
                && sql.update("DELETE FROM " + table + " WHERE table_name = ? AND row_id = ?", row.table(), row.id())
                        > 0) {
            any = holdsAny();
        }
    }
}
