package org.daybook.persistence.workspace;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;

/**
 * How the embedded database is reached.
 *
 * @param password the store's: the file's key, where there is one, before the (empty) user password
 */
record Store(String url, String password) {

    static final String USER = "daybook";

    static Store of(WorkspaceFile file, char @Nullable [] passphrase) {
        String path = file.storePath().replace(";", "\\;");
        String url = "jdbc:h2:file:" + path + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        return passphrase == null ? new Store(url, "") : new Store(url + ";CIPHER=AES", StoreKey.of(passphrase) + " ");
    }

    HikariDataSource dataSource() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(USER);
        config.setPassword(password);
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(1);
        config.setPoolName("workspace");
        return new HikariDataSource(config);
    }
}
