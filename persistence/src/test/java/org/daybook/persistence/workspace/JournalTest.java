package org.daybook.persistence.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.daybook.core.journal.ChangeKind;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.RowChange;
import org.daybook.core.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the journal says, that it stays said, and that it is found where somebody went behind its back. */
class JournalTest {

    private static final String NO_TRIGGERS = "DROP TRIGGER journal_row_append_only";

    @TempDir
    private Path folder;

    private TestWorkspace test;
    private PersonId ana;

    @BeforeEach
    void open() {
        test = TestWorkspace.in(folder);
        ana = test.person("Ana");
    }

    @AfterEach
    void close() throws IOException {
        test.workspace().close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE journal_entry SET summary = 'nothing happened' WHERE no = 1",
                "UPDATE journal_row SET after_image = NULL WHERE entry_no = 1",
                "DELETE FROM journal_entry WHERE no = 2",
                "DELETE FROM journal_row WHERE entry_no = 2",
                "TRUNCATE TABLE journal_entry",
                "TRUNCATE TABLE journal_row",
                "MERGE INTO journal_entry (no, summary) KEY (no) VALUES (2, 'nothing happened')"
            })
    void whatIsWrittenStays(String statement) {
        assertThatThrownBy(() -> test.behindItsBack(statement)).hasRootCauseInstanceOf(SQLException.class);

        assertThat(problems()).isEmpty();
    }

    @Test
    void aSoundWorkspaceHasNoProblemsAndItsSize() {
        Integrity.Report report = test.workspace().verify();

        assertThat(report.problems()).isEmpty();
        assertThat(report.entries()).isEqualTo(2);
        assertThat(report.rows()).isEqualTo(4);
    }

    @Test
    void anAlteredEntryIsFound() {
        test.behindItsBack(
                "DROP TRIGGER journal_entry_append_only",
                "UPDATE journal_entry SET summary = 'Began something else' WHERE no = 1");

        assertThat(problems()).containsExactly("Journal entry 1 was altered.");
    }

    @Test
    void anAlteredRowIsFound() {
        test.behindItsBack(
                NO_TRIGGERS,
                "UPDATE journal_row SET after_image = REPLACE(after_image, 'Ana', 'Zoe') WHERE entry_no = 2");

        assertThat(problems())
                .contains(
                        "Journal entry 2 was altered.",
                        "The journal does not account for how the person “Ana” stands now (%s in person)."
                                .formatted(ana));
    }

    @Test
    void aLostRowOfAnEntryIsFound() {
        test.behindItsBack(NO_TRIGGERS, "DELETE FROM journal_row WHERE entry_no = 2");

        assertThat(problems()).contains("Journal entry 2 has lost rows.");
    }

    @Test
    void aRemovedEntryIsFound() {
        test.person("Ben");
        test.behindItsBack(
                NO_TRIGGERS,
                "DROP TRIGGER journal_entry_append_only",
                "DELETE FROM journal_row WHERE entry_no = 2",
                "DELETE FROM journal_entry WHERE no = 2");

        assertThat(problems()).contains("The journal has lost what stood between entries 1 and 3.");
    }

    @Test
    void aRemovedLastEntryIsFound() {
        test.behindItsBack(
                NO_TRIGGERS,
                "DROP TRIGGER journal_entry_append_only",
                "DELETE FROM journal_row WHERE entry_no = 2",
                "DELETE FROM journal_entry WHERE no = 2",
                "DELETE FROM person");

        assertThat(problems()).containsExactly("The journal has lost entry 2.");
    }

    @Test
    void aRowChangedBehindTheJournalsBackIsFound() {
        test.behindItsBack("UPDATE person SET name = 'Zoe'");

        assertThat(problems())
                .containsExactly("The journal does not account for how the person “Zoe” stands now (%s in person)."
                        .formatted(ana));
    }

    @Test
    void aRowInsertedBehindTheJournalsBackIsFound() {
        String id = test.ids().next().toString();
        test.behindItsBack(
                "CREATE TABLE copied AS SELECT * FROM person",
                "UPDATE copied SET id = '%s', name = 'Stowaway'".formatted(id),
                "INSERT INTO person SELECT * FROM copied",
                "DROP TABLE copied");

        assertThat(problems())
                .containsExactly("Nothing in the journal made the person “Stowaway” (%s in person).".formatted(id));
    }

    @Test
    void aRowDeletedBehindTheJournalsBackIsFound() {
        test.behindItsBack("DELETE FROM person");

        assertThat(problems())
                .containsExactly(
                        "The journal knows of nothing that removed the person “Ana” (%s in person).".formatted(ana));
    }

    @Test
    void anEntryTellsItsRowsBeforeAndAfter() {
        test.rename(test.admin(), ana, "Anna").orThrow();

        List<RowChange> rows = test.workspace().journal().rowsOf(3);

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.table()).isEqualTo("person");
            assertThat(row.rowId()).isEqualTo(ana.value());
            assertThat(row.kind()).isEqualTo(ChangeKind.UPDATED);
            assertThat(row.before()).containsEntry("name", "Ana").containsEntry("revision", 0L);
            assertThat(row.after()).containsEntry("name", "Anna").containsEntry("revision", 1L);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 499_999, 500_000, 999_999})
    void aTimeFinerThanTheStoreKeepsIsJournalledAsItIsKept(long nanos) {
        test.clock().advance(Duration.ofNanos(nanos));
        test.person("Ben");

        assertThat(problems()).isEmpty();
        assertThat(test.workspace().journal().undo(test.admin())).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void anEntrySaysWhoDidWhatWhen() {
        JournalEntry entry = test.workspace().journal().newest(1).getFirst();

        assertThat(entry.no()).isEqualTo(2);
        assertThat(entry.at()).isEqualTo(test.clock().instant());
        assertThat(entry.actorId()).isEqualTo(test.admin().user());
        assertThat(entry.actor()).isEqualTo("Ada Admin");
        assertThat(entry.command()).isEqualTo("person.add");
        assertThat(entry.summary()).isEqualTo("Added Ana");
        assertThat(entry.rows()).isEqualTo(1);
        assertThat(entry.reverses()).isEmpty();
    }

    @Test
    void theHistoryOfARowIsTheEntriesThatTouchedItOldestFirst() {
        test.person("Ben");
        test.rename(test.admin(), ana, "Anna").orThrow();

        assertThat(test.workspace().journal().historyOf(ana.value()))
                .extracting(JournalEntry::no)
                .containsExactly(2L, 4L);
    }

    @Test
    void aPasswordIsInNeitherTheJournalNorItsHashInItAnywhere() throws Exception {
        String hash = passwordHash();
        assertThat(hash).startsWith("$argon2id$");

        for (RowChange row : test.workspace().journal().rowsOf(1)) {
            assertThat(row.after().values()).doesNotContain(hash);
            if (row.table().equals("credential")) {
                assertThat(row.after()).containsAllEntriesOf(Map.of("password_hash", "(withheld)"));
            }
        }
        test.workspace().close();
        byte[] file = Files.readAllBytes(test.file().file());
        assertThat(occurrences(file, "correct horse")).isZero();
        assertThat(occurrences(file, hash)).as("in the credential itself").isPositive();
        test.behindItsBack("DROP TABLE credential", "SHUTDOWN COMPACT");
        assertThat(occurrences(Files.readAllBytes(test.file().file()), hash))
                .as("anywhere else")
                .isZero();
        Files.write(test.file().file(), file);
        test.openAgain();
    }

    private static int occurrences(byte[] bytes, String text) {
        String hex = HexFormat.of().formatHex(bytes);
        return hex.split(HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)), -1).length - 1;
    }

    private String passwordHash() throws SQLException {
        try (Connection connection = test.store().getConnection();
                Statement statement = connection.createStatement();
                ResultSet hash = statement.executeQuery("SELECT password_hash FROM credential")) {
            hash.next();
            return String.valueOf(hash.getString(1));
        }
    }

    private List<String> problems() {
        return test.workspace().verify().problems();
    }
}
