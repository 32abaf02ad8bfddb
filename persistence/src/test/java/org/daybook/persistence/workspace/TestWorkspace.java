package org.daybook.persistence.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.access.Role;
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

/**
 * A workspace on a real file with a clock that stands still until moved, and with the oracle watching. Closing it
 * asserts that the journal tells of every row that changed and of no other.
 */
public final class TestWorkspace implements AutoCloseable {

    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final WorkspaceFile file;
    private final TestClock clock;
    private final Ids ids;
    private Workspace workspace;
    private final Actor admin;

    private TestWorkspace(Path folder) throws CannotOpen {
        this.file = new WorkspaceFile(folder.resolve("test"));
        this.clock = new TestClock(Instant.parse("2026-03-02T08:00:00Z"));
        this.ids = new Ids(clock, new SecureRandom());
        this.workspace = new WorkspaceOpener(clock).create(file, null);
        Oracle.watch(file);
        this.admin = new Beginnings(
                        workspace.work(), workspace.profiles(), workspace.users(), new Argon2Hasher(), ids, clock)
                .begin("Test", BERLIN, "admin", "Ada Admin", "correct horse")
                .orThrow();
    }

    /** A fresh workspace that has begun, in Berlin, with the administrator {@code admin}. */
    public static TestWorkspace in(Path folder) {
        try {
            return new TestWorkspace(folder);
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

    /** Somebody else with a role, who needs no account. */
    public Actor actor(String name, Role role) {
        return new Actor(new UserId(ids.next()), name, Set.of(role), null);
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
        PersonId id = new PersonId(ids.next());
        return workspace
                .work()
                .run(admin, new Intent("person.add", Permission.EDIT_PEOPLE), () -> {
                    workspace.people().add(new Person(id, PersonDetails.named(name, BERLIN), clock.instant()));
                    return Outcome.done(id, "Added " + name);
                })
                .orThrow();
    }

    /** Closes and opens it again, as after a night. */
    public void reopen() {
        try {
            workspace.close();
            workspace = new WorkspaceOpener(clock).open(file, null);
        } catch (CannotOpen | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        assertThat(workspace.verify().problems()).isEmpty();
        try (HikariDataSource store = Store.of(file, null).dataSource();
                Connection connection = store.getConnection()) {
            assertThat(Oracle.journalled(connection)).isEqualTo(Oracle.seen(connection));
            workspace.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
