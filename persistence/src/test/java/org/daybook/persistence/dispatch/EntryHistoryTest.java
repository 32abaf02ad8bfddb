package org.daybook.persistence.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.persistence.dispatch.Week.span;
import static org.daybook.persistence.dispatch.Week.target;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Role;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.dispatch.EditScope;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.dispatch.EntryHistory;
import org.daybook.core.dispatch.EntryStatus;
import org.daybook.core.dispatch.EntryVersion;
import org.daybook.core.dispatch.ScheduleEntryId;
import org.daybook.core.dispatch.Target;
import org.daybook.core.dispatch.WholeEntry;
import org.daybook.core.dispatch.WorkItem;
import org.daybook.core.journal.Difference;
import org.daybook.core.journal.Difference.Field;
import org.daybook.core.journal.Difference.Happening;
import org.daybook.core.journal.Fact;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.PersonId;
import org.daybook.persistence.workspace.TestWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryHistoryTest {

    @TempDir
    private Path folder;

    private TestWorkspace test;
    private Week week;
    private PersonId ana;
    private PersonId ben;

    @BeforeEach
    void open() {
        test = TestWorkspace.in(folder);
        week = new Week(test);
        ana = test.person("Ana");
        ben = test.person("Ben");
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void historyTellsWhoChangedWhatNewestFirst() {
        Actor sven = test.actor("sven", Role.SCHEDULER);
        ScheduleEntryId visit = week.once("Visit", "2026-03-30T09:00", "2026-03-30T10:00", ana, ben);
        test.desk()
                .move(test.admin(), Target.all(visit), span("2026-03-30T10:00", "2026-03-30T11:00"))
                .orThrow();
        test.desk().assign(sven, Target.all(visit), List.of(ana)).orThrow();

        List<EntryVersion> versions = versions(test.admin(), visit);

        assertThat(versions)
                .extracting(version -> version.entry().actor())
                .containsExactly("sven", "Ada Admin", "Ada Admin");
        assertThat(versions.getFirst().differences().getFirst().fields())
                .containsExactly(new Field("people", names("Ana", "Ben"), names("Ana")));
        assertThat(versions.get(1).differences().getFirst().fields())
                .containsExactly(
                        new Field("start", moment("2026-03-30T09:00"), moment("2026-03-30T10:00")),
                        new Field("end", moment("2026-03-30T10:00"), moment("2026-03-30T11:00")));
        assertThat(versions.getLast().differences().getFirst().happening()).isEqualTo(Happening.ADDED);
        assertThat(versions).extracting(EntryVersion::restorable).containsExactly(false, true, true);
    }

    @Test
    void whatIsSpecialAboutAnOccurrenceIsToldOfThatOccurrence() {
        ScheduleEntryId round = weekly("Round", ana);
        Target second = target(round, "2026-03-09T09:00", EditScope.THIS);
        test.desk().changeStatus(test.admin(), second, EntryStatus.CONFIRMED).orThrow();

        List<Difference> differences = versions(test.admin(), round).getFirst().differences();

        assertThat(differences).singleElement().satisfies(only -> {
            assertThat(only.occurrence()).isEqualTo(LocalDateTime.parse("2026-03-09T09:00"));
            assertThat(only.fields())
                    .containsExactly(new Field(
                            "status", new Fact.Word(EntryStatus.SCHEDULED), new Fact.Word(EntryStatus.CONFIRMED)));
        });
    }

    @Test
    void anOccurrenceLeftOutIsToldAsDeletedAndNotAsAnotherRule() {
        ScheduleEntryId round = weekly("Round", ana);
        test.desk()
                .delete(test.admin(), target(round, "2026-03-09T09:00", EditScope.THIS))
                .orThrow();

        assertThat(versions(test.admin(), round).getFirst().differences())
                .singleElement()
                .satisfies(only -> {
                    assertThat(only.happening()).isEqualTo(Happening.DELETED);
                    assertThat(only.occurrence()).isEqualTo(LocalDateTime.parse("2026-03-09T09:00"));
                });
    }

    @Test
    void aSeriesThatMovesTakesItsSpecialOccurrencesAlongWithoutAWord() {
        ScheduleEntryId round = weekly("Round", ana);
        test.desk()
                .changeStatus(test.admin(), target(round, "2026-03-09T09:00", EditScope.THIS), EntryStatus.CONFIRMED)
                .orThrow();
        test.desk()
                .move(
                        test.admin(),
                        target(round, "2026-03-16T09:00", EditScope.ALL),
                        span("2026-03-16T10:00", "2026-03-16T11:00"))
                .orThrow();

        assertThat(versions(test.admin(), round).getFirst().differences())
                .singleElement()
                .satisfies(only -> {
                    assertThat(only.occurrence()).isNull();
                    assertThat(only.fields()).extracting(Field::name).containsExactly("start", "end");
                });
    }

    @Test
    void restoringSetsTheEntryItsPeopleAndItsSpecialOccurrencesAsTheyWere() {
        ScheduleEntryId round = weekly("Round", ana, ben);
        test.desk()
                .changeStatus(test.admin(), target(round, "2026-03-09T09:00", EditScope.THIS), EntryStatus.CONFIRMED)
                .orThrow();
        WholeEntry then = whole(round);
        long no = newest().no();
        test.clock().advance(Duration.ofMinutes(5));
        test.desk()
                .move(
                        test.admin(),
                        target(round, "2026-03-16T09:00", EditScope.ALL),
                        span("2026-03-16T10:00", "2026-03-16T11:00"))
                .orThrow();
        test.desk()
                .assign(test.admin(), target(round, "2026-03-16T10:00", EditScope.ALL), List.of())
                .orThrow();
        test.desk()
                .delete(test.admin(), target(round, "2026-03-09T10:00", EditScope.THIS))
                .orThrow();
        WholeEntry before = whole(round);

        history().restore(test.admin(), round, no).orThrow();

        assertThat(whole(round).saysAs(then)).isTrue();
        assertThat(whole(round).sequence()).isGreaterThan(before.sequence());
        assertThat(newest().command()).isEqualTo("entry.restore");
        assertThat(newest().summary()).isEqualTo("Restored “Round” as it was on Mon 2 Mar 2026 09:00");

        test.workspace().journal().undo(test.admin()).orThrow();
        assertThat(whole(round).saysAs(before)).isTrue();
    }

    @Test
    void aDeletedEntryIsBroughtBack() {
        ScheduleEntryId visit = week.once("Visit", "2026-03-30T09:00", "2026-03-30T10:00", ana);
        long no = newest().no();
        test.desk().delete(test.admin(), Target.all(visit)).orThrow();
        assertThat(versions(test.admin(), visit)
                        .getFirst()
                        .differences()
                        .getFirst()
                        .happening())
                .isEqualTo(Happening.DELETED);

        history().restore(test.admin(), visit, no).orThrow();

        assertThat(starts()).containsExactly("2026-03-30T09:00");
        assertThat(versions(test.admin(), visit)
                        .getFirst()
                        .differences()
                        .getFirst()
                        .happening())
                .isEqualTo(Happening.BROUGHT_BACK);
    }

    @Test
    void anEntryWhoseMakingWasUndoneIsBroughtBackAsItsMakersOwn() {
        Actor sven = test.actor("sven", Role.SCHEDULER);
        EntryDetails details = EntryDetails.of("Visit", span("2026-03-30T09:00", "2026-03-30T10:00"));
        ScheduleEntryId visit = test.desk()
                .add(sven, EntryDraft.once(details.withPeople(List.of(ana))))
                .orThrow();
        long no = newest().no();
        test.workspace().journal().undo(sven).orThrow();

        history().restore(test.admin(), visit, no).orThrow();

        assertThat(week.at("2026-03-30T09:00"))
                .extracting(Commitment::people, Commitment::author)
                .containsExactly(List.of(ana), sven.user());
        test.workspace().journal().undo(test.admin()).orThrow();
        assertThat(starts()).isEmpty();
    }

    @Test
    void somebodyWhoIsGoneKeepsTheirTimesFromComingBack() {
        PersonId carla = test.person("Carla");
        long added = newest().no();
        ScheduleEntryId visit = week.once("Visit", "2026-03-30T09:00", "2026-03-30T10:00", carla);
        long no = newest().no();
        test.desk().assign(test.admin(), Target.all(visit), List.of(ana)).orThrow();
        test.workspace().journal().undo(test.admin(), added).orThrow();

        assertThat(refusal(history().restore(test.admin(), visit, no)))
                .startsWith("Somebody the entry was for then is not in this workspace any more.");
        assertThat(week.at("2026-03-30T09:00").people()).containsExactly(ana);
    }

    @Test
    void whatIsAsItWasOrWasNotThereIsRefused() {
        long before = newest().no();
        ScheduleEntryId visit = week.once("Visit", "2026-03-30T09:00", "2026-03-30T10:00", ana);
        long made = newest().no();

        assertThat(refusal(history().restore(test.admin(), visit, made))).contains("just as it was then");
        assertThat(refusal(history().restore(test.admin(), visit, before))).contains("there was no such entry");
        assertThat(refusal(history()
                        .restore(test.admin(), new ScheduleEntryId(test.ids().next()), made)))
                .contains("knows of no entry");
    }

    @Test
    void aPrivateEntryHasAHistoryForItsPeopleAndItsAuthorAlone() {
        Actor sven = test.actor("sven", Role.SCHEDULER);
        Actor own = test.actor("anas", Role.COACH, ana);
        ScheduleEntryId talk = privately("Dismissal talk", ana);
        long no = newest().no();
        test.desk()
                .move(test.admin(), Target.all(talk), span("2026-03-30T12:00", "2026-03-30T13:00"))
                .orThrow();

        assertThat(refusal(history().of(sven, talk))).contains("knows of no entry");
        assertThat(refusal(history().restore(sven, talk, no))).contains("knows of no entry");
        assertThat(versions(own, talk)).hasSize(2);
    }

    @Test
    void theTimesAtWhichAnEntryWasPrivateStayPrivateOnceItIsPublic() {
        Actor sven = test.actor("sven", Role.SCHEDULER);
        ScheduleEntryId talk = privately("Dismissal talk", ana);
        long no = newest().no();
        EntryDetails open = EntryDetails.of("Talk", span("2026-03-30T09:00", "2026-03-30T10:00"));
        test.desk().edit(test.admin(), Target.all(talk), EntryDraft.once(open)).orThrow();

        assertThat(versions(sven, talk))
                .allSatisfy(version -> assertThat(version.differences())
                        .extracting(Difference::happening)
                        .containsExactly(Happening.WITHHELD))
                .extracting(EntryVersion::restorable)
                .containsExactly(false, false);
        assertThat(refusal(history().restore(sven, talk, no))).contains("private then");
    }

    @Test
    void bothHalvesOfASplitSeriesTellOfEachOther() {
        ScheduleEntryId head = weekly("Round", ana);
        ScheduleEntryId tail = test.desk()
                .move(
                        test.admin(),
                        target(head, "2026-03-16T09:00", EditScope.FUTURE),
                        span("2026-03-16T10:00", "2026-03-16T11:00"))
                .orThrow();

        assertThat(versions(test.admin(), tail).getFirst().split())
                .contains(new EntryVersion.Half(head, "Round", true));
        assertThat(versions(test.admin(), head).getFirst().split())
                .contains(new EntryVersion.Half(tail, "Round", false));
        assertThat(versions(test.admin(), head).getLast().split()).isEmpty();
    }

    @Test
    void aViewerNeitherReadsNorRestores() {
        Actor viewer = test.actor("vera", Role.VIEWER);
        ScheduleEntryId visit = week.once("Visit", "2026-03-30T09:00", "2026-03-30T10:00", ana);
        long no = newest().no();
        test.desk().delete(test.admin(), Target.all(visit)).orThrow();

        assertThat(refusal(history().of(viewer, visit))).contains("may not read who changed what");
        assertThat(refusal(history().restore(viewer, visit, no))).contains("edit schedule");
    }

    private ScheduleEntryId weekly(String title, PersonId... people) {
        return week.series(title, "2026-03-02T09:00", "2026-03-02T10:00", "FREQ=WEEKLY;COUNT=6", people);
    }

    private ScheduleEntryId privately(String title, PersonId person) {
        EntryDetails details = new EntryDetails(
                title,
                span("2026-03-30T09:00", "2026-03-30T10:00"),
                EntryStatus.SCHEDULED,
                WorkItem.NONE,
                null,
                null,
                false,
                true,
                List.of(person));
        return test.desk().add(test.admin(), EntryDraft.once(details)).orThrow();
    }

    private EntryHistory history() {
        return new EntryHistory(
                test.workspace().work(),
                test.workspace().entries(),
                test.workspace().people(),
                test.workspace().journalQuery(),
                test.ids(),
                test.clock());
    }

    private List<EntryVersion> versions(Actor reader, ScheduleEntryId id) {
        return history().of(reader, id).orThrow();
    }

    private WholeEntry whole(ScheduleEntryId id) {
        return test.workspace()
                .work()
                .read(() -> test.workspace().entries().find(id).orElseThrow().whole());
    }

    private JournalEntry newest() {
        return test.workspace().journal().newest(1).getFirst();
    }

    private List<String> starts() {
        return week.starts("2026-03-01T00:00", "2026-06-01T00:00");
    }

    private static String refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var refusal) ? refusal.sentence() : "It was done.";
    }

    private static Fact names(String... names) {
        return new Fact.Names(List.of(names));
    }

    private static Fact moment(String time) {
        return new Fact.Moment(LocalDateTime.parse(time), false);
    }
}
