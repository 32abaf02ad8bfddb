package org.daybook.persistence.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.persistence.dispatch.Week.span;
import static org.daybook.persistence.dispatch.Week.target;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.Firmness;
import org.daybook.core.dispatch.EditPreview;
import org.daybook.core.dispatch.EditScope;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.dispatch.EntryStatus;
import org.daybook.core.dispatch.ScheduleEntryId;
import org.daybook.core.dispatch.Target;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Recurrence;
import org.daybook.persistence.workspace.TestWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules D1 to D9 through the desk and the store. In Berlin the clocks go forward on 29 March 2026. */
class EditScopesTest {

    private static final String MARCH = "2026-03-01T00:00";
    private static final String MAY = "2026-05-01T00:00";

    @TempDir
    Path folder;

    private TestWorkspace test;
    private Week week;
    private ScheduleEntryId standup;
    private PersonId ana;
    private PersonId ben;

    @BeforeEach
    void aWeeklySeriesOfSixMondays() {
        test = TestWorkspace.in(folder);
        week = new Week(test);
        ana = test.person("Ana");
        ben = test.person("Ben");
        standup = week.series(
                "Standup", "2026-03-09T09:00", "2026-03-09T09:30", "FREQ=WEEKLY;BYDAY=MO;COUNT=6", ana, ben);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void d1TheFirstOccurrenceIsThereThoughItDoesNotFitItsRule() {
        week.series("Odd", "2026-04-15T14:00", "2026-04-15T15:00", "FREQ=WEEKLY;BYDAY=FR;COUNT=3");
        assertThat(week.starts("2026-04-15T00:00", "2026-05-10T00:00"))
                .containsExactly("2026-04-15T14:00", "2026-04-17T14:00", "2026-04-24T14:00");
    }

    @Test
    void d6TheWallClockTimeStaysAcrossTheClockChange() {
        assertThat(week.starts(MARCH, MAY))
                .containsExactly(
                        "2026-03-09T09:00",
                        "2026-03-16T09:00",
                        "2026-03-23T09:00",
                        "2026-03-30T09:00",
                        "2026-04-06T09:00",
                        "2026-04-13T09:00");
        assertThat(week.at("2026-03-23T09:00").interval().startInclusive())
                .isEqualTo(Instant.parse("2026-03-23T08:00:00Z"));
        assertThat(week.at("2026-03-30T09:00").interval().startInclusive())
                .isEqualTo(Instant.parse("2026-03-30T07:00:00Z"));
    }

    @Test
    void movingThisOccurrenceLeavesTheOthers() {
        move("2026-03-30T09:00", EditScope.THIS, "2026-03-31T10:00", "2026-03-31T10:30");
        assertThat(week.starts(MARCH, MAY))
                .containsExactly(
                        "2026-03-09T09:00",
                        "2026-03-16T09:00",
                        "2026-03-23T09:00",
                        "2026-03-31T10:00",
                        "2026-04-06T09:00",
                        "2026-04-13T09:00");
    }

    @Test
    void d8AMovedOccurrenceKeepsAllItsPeople() {
        move("2026-03-30T09:00", EditScope.THIS, "2026-03-31T10:00", "2026-03-31T10:30");
        assertThat(week.at("2026-03-31T10:00").people()).containsExactly(ana, ben);
    }

    @Test
    void d8ReplacingOnePersonOfAnOccurrenceKeepsTheOther() {
        PersonId cleo = test.person("Cleo");
        test.desk()
                .reassign(test.admin(), target(standup, "2026-03-30T09:00", EditScope.THIS), ben, cleo)
                .orThrow();
        assertThat(week.at("2026-03-30T09:00").people()).containsExactly(ana, cleo);
        assertThat(week.at("2026-04-06T09:00").people()).containsExactly(ana, ben);
    }

    @Test
    void d8ReplacingOnePersonInAllKeepsWhomeverAnOccurrenceHasOfItsOwn() {
        PersonId cleo = test.person("Cleo");
        PersonId dan = test.person("Dan");
        var one = target(standup, "2026-03-30T09:00", EditScope.THIS);
        test.desk().reassign(test.admin(), one, ben, cleo).orThrow();

        test.desk()
                .reassign(test.admin(), target(standup, "2026-03-30T09:00", EditScope.ALL), ana, dan)
                .orThrow();

        assertThat(week.at("2026-03-30T09:00").people()).containsExactly(dan, cleo);
        assertThat(week.at("2026-04-06T09:00").people()).containsExactlyInAnyOrder(dan, ben);
    }

    @Test
    void d3FutureDividesTheCount() {
        move("2026-03-23T09:00", EditScope.FUTURE, "2026-03-24T10:00", "2026-03-24T11:00");
        assertThat(week.starts(MARCH, MAY))
                .containsExactly(
                        "2026-03-09T09:00",
                        "2026-03-16T09:00",
                        "2026-03-24T10:00",
                        "2026-03-31T10:00",
                        "2026-04-07T10:00",
                        "2026-04-14T10:00");
        assertThat(week.at("2026-04-14T10:00").when().localEnd()).isEqualTo(LocalDateTime.parse("2026-04-14T11:00"));
    }

    @Test
    void d3OverridesGoWithTheHalfTheyBelongTo() {
        move("2026-03-16T09:00", EditScope.THIS, "2026-03-16T15:00", "2026-03-16T15:30");
        move("2026-04-06T09:00", EditScope.THIS, "2026-04-06T16:00", "2026-04-06T16:30");

        move("2026-03-23T09:00", EditScope.FUTURE, "2026-03-24T10:00", "2026-03-24T10:30");

        assertThat(week.starts(MARCH, MAY))
                .containsExactly(
                        "2026-03-09T09:00",
                        "2026-03-16T15:00",
                        "2026-03-24T10:00",
                        "2026-03-31T10:00",
                        "2026-04-06T16:00",
                        "2026-04-14T10:00");
    }

    @Test
    void d4AllFromALaterOccurrenceShiftsEveryOneAlikeAcrossTheClockChange() {
        move("2026-04-06T09:00", EditScope.ALL, "2026-04-07T11:00", "2026-04-07T11:30");
        assertThat(week.starts(MARCH, MAY))
                .containsExactly(
                        "2026-03-10T11:00",
                        "2026-03-17T11:00",
                        "2026-03-24T11:00",
                        "2026-03-31T11:00",
                        "2026-04-07T11:00",
                        "2026-04-14T11:00");
    }

    @Test
    void futureFromTheFirstOccurrenceIsTheWholeSeries() {
        move("2026-03-09T09:00", EditScope.FUTURE, "2026-03-09T10:00", "2026-03-09T10:30");
        assertThat(week.starts(MARCH, MAY)).hasSize(6).allMatch(start -> start.endsWith("T10:00"));
        assertThat(week.within(MARCH, MAY)).allMatch(each -> each.ref().id().equals(standup.value()));
    }

    @Test
    void deletingThisOccurrenceLeavesTheOthers() {
        delete("2026-03-09T09:00", EditScope.THIS);
        assertThat(week.starts(MARCH, MAY)).hasSize(5).first().isEqualTo("2026-03-16T09:00");
    }

    @Test
    void deletingFutureKeepsWhatWentBefore() {
        delete("2026-03-23T09:00", EditScope.FUTURE);
        assertThat(week.starts(MARCH, MAY)).containsExactly("2026-03-09T09:00", "2026-03-16T09:00");
    }

    @Test
    void deletingEveryOccurrenceOneByOneDeletesTheEntry() {
        for (String start : week.starts(MARCH, MAY)) {
            delete(start, EditScope.THIS);
        }
        assertThat(week.starts(MARCH, MAY)).isEmpty();
        assertThat(test.desk().delete(test.admin(), Target.all(standup))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void oneUndoTakesBackASplitWithBothHalves() {
        move("2026-03-30T09:00", EditScope.THIS, "2026-03-31T10:00", "2026-03-31T10:30");
        var before = week.within(MARCH, MAY);
        move("2026-03-23T09:00", EditScope.FUTURE, "2026-03-24T10:00", "2026-03-24T11:00");

        test.workspace().journal().undo(test.admin()).orThrow();

        assertThat(week.within(MARCH, MAY)).isEqualTo(before);
    }

    @Test
    void d9ACancelledOccurrenceTakesNoTimeAndTheOthersStillDo() {
        test.desk()
                .changeStatus(test.admin(), target(standup, "2026-03-30T09:00", EditScope.THIS), EntryStatus.CANCELLED)
                .orThrow();
        assertThat(week.at("2026-03-30T09:00").firmness()).isEqualTo(Firmness.FREE);
        assertThat(week.at("2026-04-06T09:00").firmness()).isEqualTo(Firmness.HARD);
    }

    @Test
    void renamingAllFromAnOccurrenceKeepsWhatIsSpecialAboutAnother() {
        rename("2026-03-16T09:00", EditScope.THIS, "Retro");
        rename("2026-03-30T09:00", EditScope.ALL, "Huddle");
        assertThat(week.within(MARCH, MAY))
                .extracting(Commitment::title)
                .containsExactly("Huddle", "Retro", "Huddle", "Huddle", "Huddle", "Huddle");
    }

    @Test
    void oneOccurrenceCannotRepeatInItsOwnWay() {
        var target = target(standup, "2026-03-16T09:00", EditScope.THIS);
        EntryDraft draft = test.desk().draft(test.admin(), target).orElseThrow();
        var outcome = test.desk().edit(test.admin(), target, new EntryDraft(draft.details(), Recurrence.none()));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().sentence())
                                .startsWith("One occurrence cannot repeat in its own way."));
    }

    @Test
    void anOccurrenceThatIsNotThereIsRefusedWithItsTime() {
        var outcome = test.desk()
                .move(
                        test.admin(),
                        target(standup, "2026-03-10T09:00", EditScope.THIS),
                        span("2026-03-11T09:00", "2026-03-11T10:00"));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused ->
                                assertThat(refused.refusal().sentence()).contains("no occurrence at 2026-03-10T09:00"));
    }

    @Test
    void d2ThePreviewCountsWhatEachScopeReachesAndChangesNothing() {
        move("2026-04-06T09:00", EditScope.THIS, "2026-04-06T16:00", "2026-04-06T16:30");
        var before = week.within(MARCH, MAY);
        var target = target(standup, "2026-03-23T09:00", EditScope.FUTURE);
        EntryDraft draft = test.desk().draft(test.admin(), target).orElseThrow();

        EditPreview preview = test.desk().preview(test.admin(), target, draft).orThrow();

        assertThat(preview.reached()).hasValue(4);
        assertThat(preview.special()).isEqualTo(1);
        assertThat(preview.last()).isEqualTo(LocalDateTime.parse("2026-04-13T09:00"));
        assertThat(week.within(MARCH, MAY)).isEqualTo(before);
    }

    @Test
    void d2ThePreviewOfTheFutureLeavesOutWhatWasChangedBefore() {
        move("2026-03-16T09:00", EditScope.THIS, "2026-03-16T16:00", "2026-03-16T16:30");
        var target = target(standup, "2026-03-23T09:00", EditScope.FUTURE);
        EntryDraft draft = test.desk().draft(test.admin(), target).orElseThrow();

        EditPreview preview = test.desk().preview(test.admin(), target, draft).orThrow();

        assertThat(preview.special()).isZero();
    }

    @Test
    void d7ASeriesThatBeganLongBeforeTheWindowIsFoundInIt() {
        week.series("Rounds", "2025-01-06T14:00", "2025-01-06T15:00", "FREQ=WEEKLY;BYDAY=MO");

        assertThat(week.starts("2026-05-04T12:00", "2026-05-04T18:00")).containsExactly("2026-05-04T14:00");
    }

    private void move(String recurrenceId, EditScope scope, String start, String end) {
        test.desk()
                .move(test.admin(), target(standup, recurrenceId, scope), span(start, end))
                .orThrow();
    }

    private void delete(String recurrenceId, EditScope scope) {
        test.desk().delete(test.admin(), target(standup, recurrenceId, scope)).orThrow();
    }

    private void rename(String recurrenceId, EditScope scope, String title) {
        var target = target(standup, recurrenceId, scope);
        EntryDraft draft = test.desk().draft(test.admin(), target).orElseThrow();
        test.desk()
                .edit(test.admin(), target, new EntryDraft(draft.details().withTitle(title), draft.recurrence()))
                .orThrow();
    }
}
