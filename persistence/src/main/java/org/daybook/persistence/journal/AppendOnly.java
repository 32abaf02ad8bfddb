package org.daybook.persistence.journal;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** Refuses to change or remove what stands in the journal (seed 004: the audit log is append-only). */
public final class AppendOnly implements Trigger {

    /** Made by the store, by name. */
    public AppendOnly() {}

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        throw new SQLException("The journal is append-only: what is written in it stays.", "45000");
    }
}
