package org.daybook.persistence.workspace;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The schema's migrations, one script a version. */
final class Schema {

    /** The version this Daybook works with: that of the newest script. */
    static final int NEWEST = 3;

    private Schema() {}

    static Flyway migrations(DataSource dataSource) {
        return Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:org/daybook/persistence/schema")
                .table("schema_history")
                .loggers("slf4j")
                .load();
    }
}
