package org.daybook.persistence.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.access.Role;
import org.daybook.core.access.UserDesk;
import org.daybook.core.access.UserId;
import org.daybook.core.dispatch.ScheduleDesk;
import org.daybook.core.identity.Ids;
import org.daybook.core.journal.Intent;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;
import org.daybook.core.workspace.Beginnings;
import org.daybook.persistence.access.Argon2Hasher;
import org.jspecify.annotations.Nullable;

/**
 * A workspace on a real file with a clock that stands still until moved, and with the oracle watching. Closing it
 * asserts that the journal tells of every row that changed and of no other.
 */
public final class TestWorkspace implements AutoCloseable {

    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    public static final Intent ADD_PERSON = new Intent("person.add", Permission.EDIT_PEOPLE);

    private final String scheme;
    private final WorkspaceFile file;
    private final TestClock clock;
    private final Ids ids;
    private Workspace workspace;
    private final Actor admin;

    private TestWorkspace(Path folder, String scheme) throws CannotOpen {
        this.scheme = scheme;
        this.file = new WorkspaceFile(folder.resolve("test"));
        this.clock = new TestClock(Instant.parse("2026-03-02T08:00:00Z"));
        this.ids = new Ids(clock, new SecureRandom());
        this.workspace = new WorkspaceOpener(clock, scheme).create(file, null);
        Oracle.watch(store());
        this.admin = new Beginnings(
                        workspace.work(), workspace.profiles(), workspace.users(), new Argon2Hasher(), ids, clock)
                .begin("Test", BERLIN, "admin", "Ada Admin", "correct horse")
                .orThrow();
    }

    /** A fresh workspace that has begun, in Berlin, with the administrator {@code admin}. */
    public static TestWorkspace in(Path folder) {
        return in(folder, "");
    }

    static TestWorkspace in(Path folder, String scheme) {
        try {
            return new TestWorkspace(folder, scheme);
        } catch (CannotOpen failure) {
            throw new IllegalStateException(failure);
        }
    }

    public Workspace workspace() {
        return workspace;
    }

    public WorkspaceFile file() {
        return file;
    }

    public Actor admin() {
        return admin;
    }

    /** Somebody else with a role, who signs in by that name with the password "pass word". */
    public Actor actor(String name, Role role) {
        return actor(name, role, null);
    }

    /** The same, who is a person in the schedule. */
    public Actor actor(String name, Role role, @Nullable PersonId person) {
        UserId id = users().add(admin, name, name, Set.of(role), person, "pass word")
                .orThrow();
        return workspace
                .work()
                .read(() -> workspace.users().find(id).orElseThrow().asActor());
    }

    public UserDesk users() {
        return new UserDesk(workspace.work(), workspace.users(), new PlainHasher(), ids, clock);
    }

    /** The store itself, for what only a test may do to it while the workspace is open. */
    DataSource store() {
        return Store.of(scheme, file, null).dataSource();
    }

    public TestClock clock() {
        return clock;
    }

    public Ids ids() {
        return ids;
    }

    public ScheduleDesk desk() {
        return new ScheduleDesk(workspace.work(), workspace.entries(), workspace.people(), ids, clock);
    }

    public PersonId person(String name) {
        return addPerson(admin, name).orThrow();
    }

    /** The command that adds somebody, on anybody's behalf. */
    public Outcome<PersonId> addPerson(Actor actor, String name) {
        return workspace.work().run(actor, ADD_PERSON, () -> {
            PersonId id = new PersonId(ids.next());
            workspace.people().add(new Person(id, PersonDetails.named(name, BERLIN), clock.instant()));
            return Outcome.done(id, "Added " + name);
        });
    }

    /** The command that gives somebody another name. */
    public Outcome<PersonId> rename(Actor actor, PersonId person, String name) {
        return workspace.work().run(actor, new Intent("person.rename", Permission.VIEW), () -> {
            workspace.people().find(person).orElseThrow().change(PersonDetails.named(name, BERLIN), clock.instant());
            return Outcome.done(person, "Renamed to " + name);
        });
    }

    public List<String> names() {
        return workspace
                .work()
                .read(() -> workspace.people().all().stream().map(Person::name).toList());
    }

    /** Does what no command does, past the journal. */
    public void behindItsBack(String... statements) {
        try (Connection connection = store().getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** How many rows a table has. */
    public long count(String table) {
        try (Connection connection = store().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The columns of each table, {@code name: type, nullable YES}, in small letters but for the last word. */
    public Map<String, Set<String>> columns() {
        try (Connection connection = store().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT LOWER(TABLE_NAME), LOWER(COLUMN_NAME), LOWER(DATA_TYPE),"
                                + " IS_NULLABLE FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA = 'PUBLIC'")) {
            Map<String, Set<String>> tables = new TreeMap<>();
            while (rows.next()) {
                tables.computeIfAbsent(rows.getString(1), _ -> new TreeSet<>())
                        .add("%s: %s, nullable %s".formatted(rows.getString(2), rows.getString(3), rows.getString(4)));
            }
            return tables;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** How the store answers each statement that reads a table while something runs. */
    public List<String> plans(String table, Runnable running) {
        try (Connection connection = store().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET QUERY_STATISTICS TRUE");
            running.run();
            List<String> asked = new ArrayList<>();
            try (ResultSet rows =
                    statement.executeQuery("SELECT SQL_STATEMENT FROM INFORMATION_SCHEMA.QUERY_STATISTICS")) {
                while (rows.next()) {
                    asked.add(rows.getString(1));
                }
            }
            statement.execute("SET QUERY_STATISTICS FALSE");
            List<String> plans = new ArrayList<>();
            for (String each : asked) {
                if (each.startsWith("select") && each.contains(" from " + table + " ")) {
                    plans.add(plan(connection, each));
                }
            }
            return plans;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String plan(Connection connection, String query) throws SQLException {
        try (PreparedStatement explain = connection.prepareStatement("EXPLAIN " + query)) {
            for (int i = 1; i <= explain.getParameterMetaData().getParameterCount(); i++) {
                explain.setObject(i, null);
            }
            try (ResultSet rows = explain.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    /** Closes and opens it again, as after a night. */
    public void reopen() {
        try {
            workspace.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        openAgain();
    }

    void openAgain() {
        try {
            workspace = new WorkspaceOpener(clock, scheme).open(file, null);
            Oracle.setApart(store());
        } catch (CannotOpen failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        assertThat(workspace.verify().problems()).isEmpty();
        try (Connection connection = store().getConnection()) {
            assertThat(Oracle.journalled(workspace.journal())).isEqualTo(Oracle.seen(connection));
            workspace.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
