package org.daybook.persistence.sync.centre;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A real server, one for all tests of a JVM. Its administrator needs no password; everybody else does. */
final class TestServer {

    /** Property: whether the server waits for its disk; tests do not. */
    static final String FSYNC = "daybook.centre.fsync";

    private static final String TEMPLATE = "daybook_template";

    private final EmbeddedPostgres postgres;
    private final AtomicInteger databases = new AtomicInteger();

    private TestServer() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "60")
                .setServerConfig("fsync", System.getProperty(FSYNC, "off"))
                .start();
        askForPasswords();
        run("CREATE DATABASE " + TEMPLATE);
        new CentreOffice(administrator(TEMPLATE)).install();
    }

    /** Starts when it is first asked for, and ends with the JVM. */
    private static final class Shared {
        static final TestServer SERVER = start();

        private static TestServer start() {
            try {
                return new TestServer();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    static TestServer shared() {
        return Shared.SERVER;
    }

    private void askForPasswords() throws IOException, SQLException {
        Path rules;
        try (Connection connection = administrator("postgres").getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW hba_file")) {
            row.next();
            rules = Path.of(row.getString(1));
        }
        Files.writeString(rules, """
            host all postgres 127.0.0.1/32 trust
            host all all      127.0.0.1/32 scram-sha-256
            """);
        run("SELECT pg_reload_conf()");
    }

    int port() {
        return postgres.getPort();
    }

    DataSource administrator(String database) {
        return source("postgres", "", database);
    }

    DataSource source(String role, String password, String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port()});
        source.setDatabaseName(database);
        source.setUser(role);
        source.setPassword(password);
        return source;
    }

    /** A database of its own, with an installed centre in it. */
    String freshDatabase() {
        String name = "centre_" + databases.incrementAndGet();
        copy(TEMPLATE, name);
        return name;
    }

    String emptyDatabase() {
        String name = "centre_" + databases.incrementAndGet();
        copy("template1", name);
        return name;
    }

    /** Nobody may be connected to either. */
    void copy(String from, String to) {
        try {
            run("DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(to));
            run("CREATE DATABASE %s TEMPLATE %s".formatted(to, from));
            new CentreOffice(administrator(to)).prepare();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void drop(String database) throws SQLException {
        run("DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(database));
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = administrator("postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
