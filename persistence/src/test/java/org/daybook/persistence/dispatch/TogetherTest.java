package org.daybook.persistence.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.daybook.core.dispatch.EditScope;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.dispatch.EntryOccurrence;
import org.daybook.core.dispatch.Handover;
import org.daybook.core.dispatch.Relocation;
import org.daybook.core.dispatch.ScheduleEntry;
import org.daybook.core.dispatch.ScheduleEntryId;
import org.daybook.core.dispatch.Target;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Recurrence;
import org.daybook.core.time.RecurrenceRule;
import org.daybook.core.time.WallClockSpan;
import org.daybook.persistence.workspace.TestWorkspace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several entries changed by one command. */
class TogetherTest {

    private static final LocalDateTime MONDAY = LocalDateTime.parse("2026-03-23T09:00");

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

    @Test
    void severalMovesAreOneJournalEntryAndOneUndoTakesThemBack() {
        ScheduleEntryId one = add("One", MONDAY, null);
        ScheduleEntryId two = add("Two", MONDAY.plusHours(2), null);

        var done = test.desk()
                .relocateAll(test.admin(), List.of(to(one, MONDAY.plusDays(1)), to(two, MONDAY.plusDays(1))));

        assertThat(((Outcome.Done<?>) done).summary()).isEqualTo("Moved 2 entries: “One”, “Two”");
        assertThat(starts()).containsExactly(MONDAY.plusDays(1), MONDAY.plusDays(1));
        test.workspace().journal().undo(test.admin()).orThrow();
        assertThat(starts()).containsExactly(MONDAY, MONDAY.plusHours(2));
    }

    @Test
    void oneThatIsRefusedKeepsAllOfThemWhereTheyAre() {
        ScheduleEntryId one = add("One", MONDAY, null);
        Relocation impossible = to(new ScheduleEntryId(UUID.randomUUID()), MONDAY);

        var outcome = test.desk().relocateAll(test.admin(), List.of(to(one, MONDAY.plusDays(1)), impossible));

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(starts()).containsExactly(MONDAY);
    }

    @Test
    void ofSeveralOccurrencesOfASeriesTheFirstMovesTheWholeAndTheOthersDoNotMoveItAgain() {
        ScheduleEntryId id = add("Round", MONDAY, "FREQ=DAILY;COUNT=4");
        List<Relocation> second = List.of(
                occurrence(id, MONDAY.plusDays(2), EditScope.ALL), occurrence(id, MONDAY.plusDays(1), EditScope.ALL));

        test.desk().relocateAll(test.admin(), second).orThrow();

        assertThat(starts())
                .containsExactly(
                        MONDAY.plusHours(1),
                        MONDAY.plusDays(1).plusHours(1),
                        MONDAY.plusDays(2).plusHours(1),
                        MONDAY.plusDays(3).plusHours(1));
    }

    @Test
    void severalOccurrencesAloneMoveEachByItself() {
        ScheduleEntryId id = add("Round", MONDAY, "FREQ=DAILY;COUNT=4");

        test.desk()
                .relocateAll(
                        test.admin(),
                        List.of(
                                occurrence(id, MONDAY, EditScope.THIS),
                                occurrence(id, MONDAY.plusDays(2), EditScope.THIS)))
                .orThrow();

        assertThat(starts())
                .containsExactly(
                        MONDAY.plusHours(1),
                        MONDAY.plusDays(1),
                        MONDAY.plusDays(2).plusHours(1),
                        MONDAY.plusDays(3));
    }

    @Test
    void deletedTogetherTheyComeBackTogether() {
        ScheduleEntryId one = add("One", MONDAY, null);
        ScheduleEntryId two = add("Two", MONDAY, null);

        test.desk()
                .deleteAll(test.admin(), List.of(Target.all(one), Target.all(two)))
                .orThrow();
        assertThat(starts()).isEmpty();
        test.workspace().journal().undo(test.admin()).orThrow();

        assertThat(starts()).hasSize(2);
    }

    @Test
    void aHandoverKeepsTheOtherAssignees() {
        PersonId ana = test.person("Ana");
        PersonId ben = test.person("Ben");
        PersonId cleo = test.person("Cleo");
        ScheduleEntryId id = test.desk()
                .add(test.admin(), EntryDraft.once(details("Visit", MONDAY).withPeople(List.of(ana, ben))))
                .orThrow();

        test.desk()
                .relocate(
                        test.admin(), new Relocation(Target.all(id), hour(MONDAY.plusDays(1)), new Handover(ana, cleo)))
                .orThrow();

        assertThat(people(id)).as("D8").containsExactly(cleo, ben);
        assertThat(starts()).containsExactly(MONDAY.plusDays(1));
    }

    @Test
    void whoTakesWhatTheyHaveAlreadyIsNamedOnceAndNobodyTakesTheirPart() {
        PersonId ana = test.person("Ana");
        PersonId ben = test.person("Ben");

        assertThat(new Handover(ana, ben).among(List.of(ana, ben))).containsExactly(ben);
        assertThat(new Handover(ana, null).among(List.of(ana, ben))).containsExactly(ben);
        assertThat(new Handover(null, ana).among(List.of())).containsExactly(ana);
    }

    private List<PersonId> people(ScheduleEntryId id) {
        return test.desk()
                .draft(test.admin(), Target.all(id))
                .orElseThrow()
                .details()
                .people();
    }

    private ScheduleEntryId add(String title, LocalDateTime start, @Nullable String rule) {
        Recurrence recurrence = rule == null ? null : Recurrence.of(RecurrenceRule.of(rule));
        return test.desk()
                .add(test.admin(), new EntryDraft(details(title, start), recurrence))
                .orThrow();
    }

    private static EntryDetails details(String title, LocalDateTime start) {
        return EntryDetails.of(title, hour(start));
    }

    private static WallClockSpan hour(LocalDateTime start) {
        return WallClockSpan.between(start, start.plusHours(1), TestWorkspace.BERLIN);
    }

    private static Relocation to(ScheduleEntryId id, LocalDateTime start) {
        return new Relocation(Target.all(id), hour(start), null);
    }

    private static Relocation occurrence(ScheduleEntryId id, LocalDateTime recurrenceId, EditScope scope) {
        return new Relocation(Target.of(id, recurrenceId, scope), hour(recurrenceId.plusHours(1)), null);
    }

    private List<LocalDateTime> starts() {
        var window = WallClockSpan.between(MONDAY.minusDays(1), MONDAY.plusDays(10), TestWorkspace.BERLIN)
                .interval();
        return test.workspace()
                .work()
                .read(() -> test.workspace().entries().within(window).stream()
                        .map(entry -> entry.occurrences(window))
                        .map(ScheduleEntry.Occurrences::shown)
                        .flatMap(List<EntryOccurrence>::stream)
                        .map(each -> each.details().when().localStart())
                        .sorted()
                        .toList());
    }
}
