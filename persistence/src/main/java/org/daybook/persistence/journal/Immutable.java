package org.daybook.persistence.journal;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Refuses to change a row that stays as it was written, such as a shift of a roster (rule R2). */
public final class Immutable implements Trigger {

    private String table = "";

    /** Made by the store, by name. */
    public Immutable() {}

    @Override
    public void init(Connection connection, String schema, String trigger, String tableName, boolean before, int type) {
        table = tableName;
    }

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        throw new SQLException("What stands in %s is never changed.".formatted(table), "45000");
    }
}
