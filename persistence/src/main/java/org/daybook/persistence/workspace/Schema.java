package org.daybook.persistence.workspace;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The schema's migrations, one script a version; where rows are worked out from others, a program. */
final class Schema {

    /** The version this Daybook works with: that of the newest migration. */
    static final int NEWEST = 11;

    private Schema() {}

    static Flyway migrations(DataSource dataSource) {
        return Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:org/daybook/persistence/schema")
                .javaMigrations(new SearchMigration())
                .table("schema_history")
                .loggers("slf4j")
                .load();
    }
}
