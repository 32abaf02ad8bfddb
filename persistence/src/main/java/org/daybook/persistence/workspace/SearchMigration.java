package org.daybook.persistence.workspace;

import java.sql.SQLException;
import java.sql.Statement;
import org.daybook.persistence.search.SearchTable;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/**
 * Version 2: the words of all entries, so that they can be searched. What defines a table takes effect at once in the
 * store; a migration that was broken off is therefore one that begins from the beginning the next time.
 */
final class SearchMigration implements JavaMigration {

    /** Everything that is asked of a word stands in the index, so that no other row is read. */
    private static final String TABLE = """
        CREATE TABLE search_word (
            shelf INT NOT NULL,
            word VARCHAR NOT NULL,
            entry_id UUID NOT NULL,
            first_day INT NOT NULL,
            last_day INT NOT NULL,
            notes BOOLEAN NOT NULL
        )
        """;

    private static final String INDEX =
            "CREATE INDEX search_word_word" + " ON search_word (shelf, word, entry_id, first_day, last_day, notes)";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("2");
    }

    @Override
    public String getDescription() {
        return "search";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    /** The index last: made of a full table it takes a fraction of the time. */
    @Override
    public void migrate(Context context) throws SQLException {
        try (Statement statement = context.getConnection().createStatement()) {
            statement.execute("DROP TABLE IF EXISTS search_word");
            statement.execute(TABLE);
            new SearchTable().fill(context.getConnection());
            statement.execute(INDEX);
        }
    }
}
