package org.daybook.persistence.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.daybook.core.journal.ChangeKind;
import org.daybook.core.journal.Journal;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.JournalFilter;
import org.daybook.core.journal.JournalKind;
import org.daybook.core.journal.JournalQuery;
import org.daybook.core.journal.JournalQuery.Parts;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.RowChange;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Many rows that one command inserts stand in the journal together, and everything else is as if they did not. */
class JournalBlockTest {

    private static final int MANY = 1_200;
    private static final Parts NO_PARTS = new Parts(List.of(), "id");

    @TempDir
    private Path folder;

    private TestWorkspace test;

    @BeforeEach
    void open() {
        test = TestWorkspace.in(folder);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @ParameterizedTest
    @CsvSource({"15, 15, 0", "16, 0, 1", "500, 0, 1", "501, 1, 1", "1200, 0, 3"})
    void rowsAreKeptTogetherFromSixteenOnAndUpToFiveHundred(int people, int alone, int together) {
        add(people, "");

        assertThat(count("SELECT COUNT(*) FROM journal_row WHERE entry_no = 2")).isEqualTo(alone);
        assertThat(count("SELECT COUNT(*) FROM journal_block WHERE entry_no = 2"))
                .isEqualTo(together);
    }

    @Test
    void rowsThatAreLongAreKeptAloneSoThatTheStoreCanTakeThem() {
        add(40, "x".repeat(30_000));

        assertThat(count("SELECT COUNT(*) FROM journal_row WHERE entry_no = 2")).isEqualTo(40);
        assertThat(count("SELECT COUNT(*) FROM journal_block")).isZero();
    }

    @Test
    void anEntryTellsEachRowInTheOrderItWasWritten() {
        List<PersonId> people = add(MANY, "");

        List<RowChange> rows = journal().rowsOf(2);

        assertThat(rows).extracting(RowChange::rowId).containsExactlyElementsOf(ids(people));
        assertThat(rows.get(700)).satisfies(row -> {
            assertThat(row.kind()).isEqualTo(ChangeKind.INSERTED);
            assertThat(row.table()).isEqualTo("person");
            assertThat(row.before()).isEmpty();
            assertThat(row.after())
                    .containsEntry("name", "Person 700")
                    .containsEntry("revision", 0L)
                    .containsEntry("active", true)
                    .containsEntry("email", null)
                    .containsEntry("created_at", "2026-03-02T08:00:00Z");
        });
        assertThat(journal().newest(1).getFirst().rows()).isEqualTo(MANY);
    }

    @Test
    void theFirstRowsOfAnEntryAreThoseWrittenFirst() {
        List<PersonId> people = add(MANY, "");

        assertThat(read(() -> query().rows(2, 510)))
                .extracting(RowChange::rowId)
                .containsExactlyElementsOf(ids(people).subList(0, 510));
    }

    @Test
    void theHistoryOfARowKnowsTheEntryThatMadeItAmongOthers() {
        List<PersonId> people = add(MANY, "");
        test.rename(test.admin(), people.get(700), "Zoe").orThrow();

        assertThat(journal().historyOf(people.get(700).value()))
                .extracting(JournalEntry::no)
                .containsExactly(2L, 3L);
        assertThat(journal().historyOf(people.get(701).value()))
                .extracting(JournalEntry::no)
                .containsExactly(2L);
    }

    @Test
    void anIdBetweenThoseOfABlockIsNotInIt() {
        UUID first = test.ids().next();
        UUID between = test.ids().next();
        test.workspace()
                .work()
                .run(test.admin(), TestWorkspace.ADD_PERSON, () -> {
                    addOne(new PersonId(first), "First", "");
                    IntStream.range(0, 20)
                            .forEach(i -> addOne(new PersonId(test.ids().next()), "Person " + i, ""));
                    return Outcome.done(1, "Added");
                })
                .orThrow();

        assertThat(journal().historyOf(between)).isEmpty();
        assertThat(journal().historyOf(first)).hasSize(1);
    }

    @Test
    void whatWasDoneToAThingIsFoundInABlockWithThatThingAlone() {
        List<PersonId> people = add(MANY, "");
        PersonId one = people.get(700);
        test.rename(test.admin(), one, "Zoe").orThrow();

        assertThat(read(() -> query().deeds(one.value(), NO_PARTS)))
                .extracting(deed -> deed.rows().getFirst().after().get("name"))
                .containsExactly("Person 700", "Zoe");
        assertThat(read(() -> query().deeds(one.value(), NO_PARTS)))
                .allMatch(deed -> deed.rows().size() == 1);
    }

    @Test
    void whatWasDoneSinceAnInstantIsFoundInABlock() {
        Instant before = test.clock().instant();
        test.clock().advance(Duration.ofMinutes(1));
        PersonId one = add(MANY, "").get(700);

        assertThat(read(() -> query().since(before, one.value(), NO_PARTS)))
                .singleElement()
                .satisfies(row -> assertThat(row.rowId()).isEqualTo(one.value()));
        assertThat(read(() -> query().since(test.clock().instant(), one.value(), NO_PARTS)))
                .isEmpty();
    }

    @Test
    void theJournalFilteredByKindHasWhatStandsInBlocks() {
        add(MANY, "");

        assertThat(read(() -> query().find(JournalFilter.ALL.about(JournalKind.PERSON), Long.MAX_VALUE, 9)))
                .extracting(JournalEntry::no)
                .containsExactly(2L);
    }

    @Test
    void blocksAreUndoneAndRedone() {
        add(MANY, "");

        journal().undo(test.admin()).orThrow();
        assertThat(test.names()).isEmpty();
        assertThat(count("SELECT COUNT(*) FROM journal_block WHERE kind = 'DELETED'"))
                .isEqualTo(3);

        journal().redo(test.admin()).orThrow();
        assertThat(test.names()).hasSize(MANY).contains("Person 700");
        assertThat(test.workspace().verify().problems()).isEmpty();
    }

    @Test
    void aRowOfABlockThatHasMovedOnStopsTheUndo() {
        List<PersonId> people = add(MANY, "");
        test.rename(test.admin(), people.get(700), "Zoe").orThrow();

        assertThat(journal().obstacle(test.admin(), 2))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .contains("the person “Zoe” has been changed again since", "entry 3", "Renamed to Zoe"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE journal_block SET images = ''",
                "DELETE FROM journal_block",
                "TRUNCATE TABLE journal_block"
            })
    void whatIsWrittenStays(String statement) {
        add(MANY, "");

        assertThatThrownBy(() -> test.behindItsBack(statement)).hasRootCauseInstanceOf(SQLException.class);
    }

    @Test
    void anAlteredBlockIsFound() {
        PersonId altered = add(MANY, "").get(700);
        test.behindItsBack(
                "DROP TRIGGER journal_block_append_only",
                "CREATE TABLE oracle.as_it_was AS SELECT * FROM journal_block",
                "UPDATE journal_block SET images = REPLACE(images, 'Person 700', 'Zoe')");

        assertThat(test.workspace().verify().problems())
                .contains(
                        "Journal entry 2 was altered.",
                        "The journal does not account for how the person “Person 700” stands now (%s in person)."
                                .formatted(altered));

        test.behindItsBack(
                "UPDATE journal_block b SET images = (SELECT images FROM oracle.as_it_was a WHERE a.seq = b.seq)",
                "DROP TABLE oracle.as_it_was");
    }

    @Test
    void aLostBlockIsFound() {
        add(MANY, "");
        test.behindItsBack(
                "DROP TRIGGER journal_block_append_only",
                "CREATE TABLE oracle.as_it_was AS SELECT * FROM journal_block",
                "DELETE FROM journal_block WHERE seq = 500");

        assertThat(test.workspace().verify().problems()).contains("Journal entry 2 has lost rows.");

        test.behindItsBack(
                "INSERT INTO journal_block SELECT * FROM oracle.as_it_was WHERE seq = 500",
                "DROP TABLE oracle.as_it_was");
    }

    private List<PersonId> add(int people, String suffix) {
        return test.workspace()
                .work()
                .run(test.admin(), TestWorkspace.ADD_PERSON, () -> {
                    List<PersonId> added = new ArrayList<>();
                    for (int number = 0; number < people; number++) {
                        added.add(addOne(new PersonId(test.ids().next()), "Person " + number, suffix));
                    }
                    return Outcome.done(added, "Added %d people".formatted(people));
                })
                .orThrow();
    }

    private PersonId addOne(PersonId id, String name, String suffix) {
        PersonDetails details = PersonDetails.named(name + suffix, TestWorkspace.BERLIN);
        test.workspace().people().add(new Person(id, details, test.clock().instant()));
        return id;
    }

    private static List<UUID> ids(List<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }

    private <R> R read(Supplier<R> question) {
        return test.workspace().work().read(question);
    }

    private Journal journal() {
        return test.workspace().journal();
    }

    private JournalQuery query() {
        return test.workspace().journalQuery();
    }

    private int count(String query) {
        try (Connection connection = test.store().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
