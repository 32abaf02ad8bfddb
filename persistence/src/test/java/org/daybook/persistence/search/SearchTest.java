package org.daybook.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Role;
import org.daybook.core.dispatch.EditScope;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.dispatch.ScheduleEntryId;
import org.daybook.core.dispatch.Target;
import org.daybook.core.dispatch.WorkItemType;
import org.daybook.core.people.PersonId;
import org.daybook.core.search.Hit;
import org.daybook.core.search.Search;
import org.daybook.persistence.workspace.TestWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On Monday, 2 March 2026, 9 o’clock in Berlin. Closing each workspace asserts that its index is right. */
class SearchTest {

    @TempDir
    Path folder;

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
    @ValueSource(
            strings = {"site", "VIS", "nordring", "ladd", "4711", "ticket 47", "ana", "duar", "lad ana visit 4711 nord"
            })
    void anEntryIsFoundByTheBeginningOfAnyOfItsWords(String typed) {
        add(Drafts.at("2026-03-05T10:00", "Site visit")
                .location("Nordring 7")
                .notes("Bring the long ladder.")
                .work(WorkItemType.TICKET, "ticket_4711")
                .people(test.person("Ana Duarte")));
        add(Drafts.at("2026-03-05T12:00", "Lunch"));

        assertThat(titles(typed)).containsExactly("Site visit");
    }

    @Test
    void allWordsMustBeThere() {
        add(Drafts.at("2026-03-05T10:00", "Site visit"));

        assertThat(titles("site lunch")).isEmpty();
        assertThat(titles("visit site")).hasSize(1);
    }

    @Test
    void theNearestDayComesFirstAndOfTwoTheOneToCome() {
        add(Drafts.at("2027-03-02T10:00", "Round next year"));
        add(Drafts.at("2026-02-28T10:00", "Round two days ago"));
        add(Drafts.at("2026-03-04T10:00", "Round in two days"));
        add(Drafts.at("2024-01-02T10:00", "Round long ago"));
        add(Drafts.at("2026-03-02T10:00", "Round today"));

        assertThat(titles("round"))
                .containsExactly(
                        "Round today", "Round in two days", "Round two days ago", "Round next year", "Round long ago");
    }

    @Test
    void atMostSoManyAreGivenAndThoseAreTheNearest() {
        for (int month = 1; month <= 12; month++) {
            add(Drafts.at("2026-%02d-20T10:00".formatted(month), "Round %d".formatted(month)));
        }

        assertThat(search().find(test.admin(), "round", 3))
                .extracting(hit -> hit.title().text())
                .containsExactly("Round 2", "Round 3", "Round 1");
    }

    @Test
    void aHitInTheNotesAloneStandsBehind() {
        add(Drafts.at("2026-03-03T10:00", "Lunch").notes("About the boiler"));
        add(Drafts.at("2026-03-20T10:00", "Boiler inspection"));
        add(Drafts.at("2026-09-20T10:00", "Boiler inspection in autumn"));

        assertThat(titles("boiler")).containsExactly("Boiler inspection", "Lunch", "Boiler inspection in autumn");
    }

    @Test
    void aSeriesIsFoundAtItsOccurrenceNearestToNow() {
        add(Drafts.at("2019-01-03T08:30", "Morning round").repeating("FREQ=WEEKLY"));
        add(Drafts.at("2020-01-06T12:00", "Old round").repeating("FREQ=WEEKLY;COUNT=3"));
        add(Drafts.at("2030-01-07T12:00", "New round").repeating("FREQ=WEEKLY;COUNT=3"));

        assertThat(search().find(test.admin(), "round", 9))
                .extracting(hit -> hit.occurrence().when().localStart())
                .containsExactly(
                        LocalDateTime.parse("2026-03-05T08:30"),
                        LocalDateTime.parse("2030-01-07T12:00"),
                        LocalDateTime.parse("2020-01-20T12:00"));
    }

    @Test
    void aChangedOccurrenceIsFoundByItsOwnWordsAndTheOthersNoMore() {
        ScheduleEntryId id = add(Drafts.at("2026-01-01T08:30", "Morning round").repeating("FREQ=DAILY"));
        change(id, "2026-03-20T08:30", "Fire drill");

        Hit drill = search().find(test.admin(), "drill", 9).getFirst();

        assertThat(drill.occurrence().ref().recurrenceId()).isEqualTo(LocalDateTime.parse("2026-03-20T08:30"));
        assertThat(titles("round")).containsExactly("Morning round");
        assertThat(titles("round drill")).isEmpty();
    }

    @Test
    void aDeletedEntryIsNotFoundUntilThatIsUndone() {
        ScheduleEntryId id = add(Drafts.at("2026-03-05T10:00", "Site visit"));
        test.desk().delete(test.admin(), Target.all(id)).orThrow();
        assertThat(titles("site")).isEmpty();

        test.workspace().journal().undo(test.admin()).orThrow();
        assertThat(titles("site")).hasSize(1);

        test.workspace().journal().redo(test.admin()).orThrow();
        assertThat(titles("site")).isEmpty();
    }

    @Test
    void whatWasAddedIsNotFoundAfterItsUndo() {
        add(Drafts.at("2026-03-05T10:00", "Site visit").people(test.person("Ana")));

        test.workspace().journal().undo(test.admin()).orThrow();

        assertThat(titles("site")).isEmpty();
    }

    @Test
    void anotherTitleTakesThePlaceOfTheOld() {
        ScheduleEntryId id = add(Drafts.at("2026-03-05T10:00", "Site visit"));

        test.desk()
                .edit(
                        test.admin(),
                        Target.all(id),
                        Drafts.at("2027-03-05T10:00", "Acceptance").draft())
                .orThrow();

        assertThat(titles("site")).isEmpty();
        assertThat(titles("accept")).hasSize(1);
    }

    @Test
    void aRehearsalLeavesNoTrace() {
        ScheduleEntryId id = add(Drafts.at("2026-03-05T10:00", "Site visit"));

        test.desk()
                .preview(
                        test.admin(),
                        Target.all(id),
                        Drafts.at("2026-03-05T10:00", "Acceptance").draft())
                .orThrow();

        assertThat(titles("accept")).isEmpty();
    }

    @Test
    void aRenamedPersonIsFoundByTheNewName() {
        PersonId ana = test.person("Ana Duarte");
        add(Drafts.at("2026-03-05T10:00", "Site visit").people(ana));

        test.rename(test.admin(), ana, "Ana Müller").orThrow();

        assertThat(titles("duarte")).isEmpty();
        assertThat(titles("mueller")).hasSize(1);
    }

    @Test
    void aPersonOfOneOccurrenceAloneIsFoundThere() {
        PersonId ana = test.person("Ana");
        PersonId ben = test.person("Ben");
        ScheduleEntryId id = add(
                Drafts.at("2026-01-01T08:30", "Round").repeating("FREQ=DAILY").people(ana));
        Target only = Target.of(id, LocalDateTime.parse("2026-04-01T08:30"), EditScope.THIS);
        test.desk().reassign(test.admin(), only, ana, ben).orThrow();

        assertThat(search().find(test.admin(), "ben", 9))
                .extracting(hit -> hit.occurrence().ref().recurrenceId())
                .containsExactly(LocalDateTime.parse("2026-04-01T08:30"));
    }

    @Test
    void ofAConfidentialEntryNothingIsFoundByOthers() {
        PersonId ana = test.person("Ana");
        Actor assigned = test.actor("ana", Role.VIEWER, ana);
        Actor stranger = test.actor("ben", Role.ADMIN, test.person("Ben"));
        add(Drafts.at("2026-03-05T10:00", "Appraisal")
                .notes("salary")
                .location("Room 9")
                .people(ana)
                .confidential());

        for (String typed : List.of("appraisal", "salary", "room", "ana", "appraisal ana")) {
            assertThat(search().find(stranger, typed, 9)).as(typed).isEmpty();
            assertThat(search().find(assigned, typed, 9)).as(typed).hasSize(1);
            assertThat(search().find(test.admin(), typed, 9)).as(typed).hasSize(1);
        }
    }

    @Test
    void ofAConfidentialOccurrenceNothingIsFoundByOthersButOfItsSeriesIs() {
        Actor stranger = test.actor("ben", Role.SCHEDULER);
        ScheduleEntryId id = add(Drafts.at("2026-01-01T08:30", "Morning round").repeating("FREQ=DAILY"));
        Target only = Target.of(id, LocalDateTime.parse("2026-03-20T08:30"), EditScope.THIS);
        EntryDetails secret =
                Drafts.at("2026-03-20T08:30", "Dismissal").confidential().details();
        EntryDraft now = test.desk().draft(test.admin(), only).orElseThrow();
        test.desk()
                .edit(test.admin(), only, new EntryDraft(secret, now.recurrence()))
                .orThrow();

        assertThat(search().find(stranger, "dismissal", 9)).isEmpty();
        assertThat(search().find(stranger, "morning", 9)).hasSize(1);
        assertThat(titles("dismissal")).hasSize(1);
    }

    @Test
    void theHitSaysWhereElseTheWordsStand() {
        add(Drafts.at("2026-03-05T10:00", "Site visit")
                .notes("Ask Ana for the key.")
                .people(test.person("Ana Duarte")));

        Hit hit = search().find(test.admin(), "ana vis", 9).getFirst();

        assertThat(hit.title().marks()).hasSize(1);
        assertThat(hit.elsewhere()).extracting(Hit.Evidence::part).containsExactly(Hit.Part.PEOPLE, Hit.Part.NOTES);
    }

    @Test
    void anIndexThatWasMeddledWithIsReportedAndCanBeMadeAnew() {
        add(Drafts.at("2026-03-05T10:00", "Site visit").people(test.person("Ana")));
        test.behindItsBack("UPDATE search_word SET word = 'sight' WHERE word = 'site'");

        assertThat(test.workspace().verify().problems())
                .singleElement()
                .asString()
                .contains("--rebuild-search");
        test.workspace().rebuildSearch();

        assertThat(test.workspace().verify().problems()).isEmpty();
        assertThat(titles("site")).hasSize(1);
    }

    private void change(ScheduleEntryId id, String recurrenceId, String title) {
        Target only = Target.of(id, LocalDateTime.parse(recurrenceId), EditScope.THIS);
        EntryDraft now = test.desk().draft(test.admin(), only).orElseThrow();
        EntryDraft wanted = new EntryDraft(now.details().withTitle(title), now.recurrence());
        test.desk().edit(test.admin(), only, wanted).orThrow();
    }

    private ScheduleEntryId add(Drafts draft) {
        return test.desk().add(test.admin(), draft.draft()).orThrow();
    }

    private Search search() {
        return new Search(
                test.workspace().work(),
                test.workspace().searchIndex(),
                test.workspace().entries(),
                test.clock());
    }

    private List<String> titles(String typed) {
        return search().find(test.admin(), typed, 9).stream()
                .map(hit -> hit.title().text())
                .toList();
    }
}
