package org.daybook.persistence.workspace;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

/**
 * How the embedded database is reached. Connections are made anew each time rather than pooled: making one takes less
 * than a tenth of a millisecond, and it reopens a database that closed itself because its disk was full.
 *
 * @param password the store's: the file's key, where there is one, before the (empty) user password
 */
record Store(String url, String password) {

    static final String USER = "daybook";

    /**
     * The background writer tidies the file and may write early; what is committed is on the disk because the unit of
     * work forces it there. The store's own log would lie beside the workspace, readable by others.
     * The cache (in KiB) has room for the index pages that a large import comes back to.
     * With the store's own 90 per cent of fill, the writer repacks a large file for seconds after each opening.
     */
    private static final String SETTINGS =
            ";WRITE_DELAY=500;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;CACHE_SIZE=65536;AUTO_COMPACT_FILL_RATE=50";

    /** Cannot stand in the path: what comes after it are settings, and nothing escapes it. */
    static final char SEPARATOR = ';';

    /** @param scheme how the store gets at files: nothing, or a file system of the store's own with a colon */
    static Store of(String scheme, WorkspaceFile file, char @Nullable [] passphrase) {
        String url = "jdbc:h2:file:" + scheme + file.storePath() + SETTINGS;
        return passphrase == null ? new Store(url, "") : new Store(url + ";CIPHER=AES", StoreKey.of(passphrase) + " ");
    }

    /** Open from the first connection to {@link #shutDown}. */
    DataSource dataSource() {
        return dataSource(";DB_CLOSE_DELAY=-1");
    }

    /** Opens and closes with each connection, and cannot change a byte of the file. */
    DataSource readOnly() {
        return dataSource(";ACCESS_MODE_DATA=r;DB_CLOSE_DELAY=0");
    }

    private DataSource dataSource(String more) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url + more);
        source.setUser(USER);
        source.setPassword(password);
        return source;
    }

    static void shutDown(DataSource store) throws SQLException {
        try (Connection connection = store.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        }
    }
}
