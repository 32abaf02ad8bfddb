package org.daybook.persistence.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Role;
import org.daybook.core.access.UserId;
import org.daybook.core.search.Search;
import org.daybook.persistence.workspace.Backups.Backup;
import org.daybook.persistence.workspace.Backups.Occasion;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the schema of every released version to today's. */
class MigrationTest {

    private final TestClock clock = new TestClock(Instant.parse("2026-03-02T08:00:00Z"));

    @TempDir
    private Path folder;

    @Test
    void theNewestVersionIsThatOfTheLastScript() {
        DataSource none =
                Store.of("", new WorkspaceFile(folder.resolve("scripts")), null).dataSource();

        int newest = Arrays.stream(Schema.migrations(none).info().all())
                .map(MigrationInfo::getVersion)
                .mapToInt(version -> Integer.parseInt(version.getVersion()))
                .max()
                .orElseThrow();

        assertThat(Schema.NEWEST).isEqualTo(newest);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
    void aWorkspaceOfAnOlderVersionIsMigratedAndSound(int version) throws Exception {
        WorkspaceFile file = released(version);

        try (Workspace opened = new WorkspaceOpener(clock).open(file, null)) {
            assertThat(opened.verify().problems()).isEmpty();
            assertThat(opened.backups().all())
                    .extracting(Backup::occasion)
                    .hasSize(version < Schema.NEWEST ? 1 : 0)
                    .allMatch(Occasion.MIGRATION::equals);
        }
    }

    @Test
    void entriesOfAVersionWithoutSearchAreFoundAfterwards() throws Exception {
        WorkspaceFile file = released(1);
        run(file, """
            INSERT INTO schedule_entry VALUES (RANDOM_UUID(), 0, 'uid', 0, 'Site visit', '2026-03-05 10:00:00', 3600,
                'Europe/Berlin', FALSE, NULL, FALSE, '2026-03-05 09:00:00Z', '2026-03-05 10:00:00Z', 'SCHEDULED',
                'TICKET', 'ticket_4711', NULL, 'Bring the ladder', FALSE, FALSE, '2026-03-01 09:00:00Z',
                RANDOM_UUID(), '2026-03-01 09:00:00Z', RANDOM_UUID(), NULL, NULL)
            """);

        try (Workspace opened = new WorkspaceOpener(clock).open(file, null)) {
            Search search = new Search(opened.work(), opened.searchIndex(), opened.entries(), clock);
            Actor viewer = new Actor(new UserId(new UUID(0, 1)), "Vi", Set.of(Role.VIEWER), null);
            assertThat(search.find(viewer, "site ladder 4711", 9)).hasSize(1);
        }
    }

    @Test
    void aSearchIndexThatWasBrokenOffWhenItWasMadeIsMadeAnew() throws Exception {
        WorkspaceFile file = released(1);
        run(file, "CREATE TABLE search_word (shelf INT)");

        try (Workspace opened = new WorkspaceOpener(clock).open(file, null)) {
            assertThat(opened.verify().problems()).isEmpty();
        }
    }

    @Test
    void anUnfinishedBeginningIsMigratedAfterASafetyCopy() throws Exception {
        WorkspaceFile file = released(0);

        try (Workspace opened = new WorkspaceOpener(clock).open(file, null)) {
            assertThat(opened.verify().problems()).isEmpty();
            assertThat(opened.backups().all()).extracting(Backup::occasion).containsExactly(Occasion.MIGRATION);
        }
    }

    @Test
    void aMigrationThatFailsLeavesTheWorkspaceAsItWas() throws Exception {
        WorkspaceFile file = released(0);
        run(file, "CREATE TABLE person (id UUID PRIMARY KEY)");

        CannotOpen refused = catchThrowableOfType(CannotOpen.class, () -> new WorkspaceOpener(clock).open(file, null));

        assertThat(refused.sentence()).contains(file.file().toString());
        run(file, "DROP TABLE person");
        try (Workspace opened = new WorkspaceOpener(clock).open(file, null)) {
            assertThat(opened.verify().problems()).isEmpty();
        }
    }

    /** A file as that version made it: its scripts up to then and no later; version 0 has the history alone. */
    private WorkspaceFile released(int version) throws IOException, SQLException {
        WorkspaceFile file = new WorkspaceFile(folder.resolve("v" + version));
        file.createEmpty();
        DataSource store = Store.of("", file, null).dataSource();
        var configuration =
                Flyway.configure().configuration(Schema.migrations(store).getConfiguration());
        if (version == 0) {
            configuration.target("1").skipExecutingMigrations(true).load().migrate();
            run(file, "DELETE FROM \"schema_history\"");
        } else {
            configuration.target(Integer.toString(version)).load().migrate();
            Store.shutDown(store);
        }
        assertThat(Files.size(file.file())).isPositive();
        return file;
    }

    private static void run(WorkspaceFile file, String sql) throws SQLException {
        DataSource store = Store.of("", file, null).dataSource();
        try (Connection connection = store.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        Store.shutDown(store);
    }
}
