package org.daybook.persistence.sync.centre;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.daybook.persistence.sync.centre.CentreOffice.Invitation;
import org.daybook.persistence.sync.centre.CentreOffice.Tenant;
import org.jspecify.annotations.Nullable;

/** A centre of its own on the real server that the tests of a JVM share: made in a moment, gone when closed. */
public final class TestCentre implements AutoCloseable {

    private final TestServer server = TestServer.shared();
    private final String database;
    private final List<AutoCloseable> open = new ArrayList<>();
    private final List<Invitation> members = new ArrayList<>();

    private TestCentre(String database) {
        this.database = database;
    }

    public static TestCentre fresh() {
        return new TestCentre(TestServer.shared().freshDatabase());
    }

    /** A database in which no centre was installed yet. */
    static TestCentre none() {
        return new TestCentre(TestServer.shared().emptyDatabase());
    }

    /** The administrator's, who is a superuser. */
    public DataSource administrator() {
        return server.administrator(database);
    }

    /** Where it is, as people write it. The administrator is {@code postgres} and needs no password. */
    public String url() {
        return "postgresql://127.0.0.1:%d/%s".formatted(server.port(), database);
    }

    public CentreOffice office() {
        return new CentreOffice(administrator());
    }

    public Tenant tenant(String name) {
        try {
            return office().addTenant(name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public Invitation member(Tenant tenant) {
        try {
            Invitation member = office().addMember(tenant.id(), "Somebody");
            members.add(member);
            return member;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public CentreLogin address(Invitation member) {
        return new CentreLogin("127.0.0.1", server.port(), database, member.role(), member.password(), null);
    }

    /** A connection of a member's, as the application has it. It is closed with this. */
    public PostgresCentre centre(Invitation member) {
        return kept(new PostgresCentre(address(member)));
    }

    /** A connection of a member's, for any SQL. It is closed with this. */
    public Connection sql(Invitation member) {
        try {
            return kept(
                    server.source(member.role(), member.password(), database).getConnection());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private <T extends AutoCloseable> T kept(T connection) {
        open.add(connection);
        return connection;
    }

    /** What the administrator reads in one column. */
    public List<@Nullable String> read(String query) {
        try (Connection connection = administrator().getConnection()) {
            return read(connection, query);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What somebody reads in one column. */
    public static List<@Nullable String> read(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<@Nullable String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    /** What the administrator does past all functions. */
    public void behindItsBack(String statement) {
        try (Connection connection = administrator().getConnection();
                Statement each = connection.createStatement()) {
            each.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Takes a backup, which {@link #restore} goes back to. All connections end. */
    public void backUp() {
        disconnect();
        server.copy(database, database + "_backup");
    }

    /** Becomes again what it was at the last backup. All connections end. */
    public void restore() {
        disconnect();
        server.copy(database + "_backup", database);
        members.forEach(this::letIn);
    }

    /** Who may connect is not part of a backup. */
    private void letIn(Invitation member) {
        behindItsBack("GRANT CONNECT ON DATABASE %s TO %s".formatted(database, member.role()));
    }

    private void disconnect() {
        behindItsBack(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '%s' AND pid <> pg_backend_pid()"
                        .formatted(database));
    }

    @Override
    public void close() {
        try {
            for (AutoCloseable each : open) {
                each.close();
            }
            server.drop(database);
            server.drop(database + "_backup");
        } catch (Exception failure) { // whatever closing a test's own connections throws
            throw new IllegalStateException(failure);
        }
    }
}
