package org.daybook.persistence.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Role;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.dispatch.EntryOccurrence;
import org.daybook.core.dispatch.ScheduleEntry;
import org.daybook.core.dispatch.ScheduleEntryId;
import org.daybook.core.dispatch.Target;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;
import org.daybook.core.time.Recurrence;
import org.daybook.core.time.RecurrenceRule;
import org.daybook.core.time.WallClockSpan;
import org.daybook.persistence.workspace.TestWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleDeskTest {

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
    void anAddedEntryIsThereAfterTheNight() {
        PersonId ana = test.person("Ana");
        ScheduleEntryId id = add("Site visit", "2026-03-24T10:00", "2026-03-24T11:30", List.of(ana));

        test.reopen();

        assertThat(titles("2026-03-24T00:00", "2026-03-25T00:00")).containsExactly("Site visit");
        assertThat(test.desk()
                        .draft(test.admin(), Target.all(id))
                        .orElseThrow()
                        .details()
                        .people())
                .containsExactly(ana);
    }

    @Test
    void anUndoneMoveIsBackAndARedoneOneAgainMoved() {
        ScheduleEntryId id = add("Site visit", "2026-03-24T10:00", "2026-03-24T11:30", List.of());
        test.desk()
                .move(test.admin(), Target.all(id), span("2026-03-25T12:00", "2026-03-25T13:00"))
                .orThrow();

        test.workspace().journal().undo(test.admin()).orThrow();
        assertThat(titles("2026-03-24T00:00", "2026-03-25T00:00")).containsExactly("Site visit");

        test.workspace().journal().redo(test.admin()).orThrow();
        assertThat(titles("2026-03-24T00:00", "2026-03-25T00:00")).isEmpty();
        assertThat(titles("2026-03-25T12:00", "2026-03-25T12:30")).containsExactly("Site visit");
    }

    @Test
    void aRuleThatRepeatsTooOftenIsRefusedWithASentence() {
        assertThat(refusal("FREQ=MINUTELY")).startsWith("It would repeat more than 10,000 times in a year.");
    }

    @Test
    void aRuleThatYieldsNothingIsRefusedWithASentence() {
        assertThat(refusal("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")).contains("never falls on a date");
    }

    private String refusal(String rule) {
        EntryDetails details = EntryDetails.of("Odd", span("2026-03-24T10:00", "2026-03-24T10:30"));
        var outcome = test.desk().add(test.admin(), new EntryDraft(details, Recurrence.of(RecurrenceRule.of(rule))));
        return ((Outcome.Refused<ScheduleEntryId>) outcome).refusal().sentence();
    }

    @Test
    void aPrivateEntryIsChangedByEitherOfItsPeopleAndByNobodyElse() {
        PersonId ana = test.person("Ana");
        PersonId ben = test.person("Ben");
        EntryDetails details = EntryDetails.of("Doctor", span("2026-03-24T10:00", "2026-03-24T11:30"));
        ScheduleEntryId id = test.desk()
                .add(
                        test.admin(),
                        EntryDraft.once(new EntryDetails(
                                details.title(),
                                details.when(),
                                details.status(),
                                details.workItem(),
                                null,
                                null,
                                false,
                                true,
                                List.of(ana, ben))))
                .orThrow();
        var later = span("2026-03-24T12:00", "2026-03-24T13:00");

        assertThat(test.desk().move(as("Ana", ana), Target.all(id), later)).isInstanceOf(Outcome.Done.class);
        assertThat(test.desk().move(as("Ben", ben), Target.all(id), later)).isInstanceOf(Outcome.Done.class);
        assertThat(test.desk().move(as("Cleo", test.person("Cleo")), Target.all(id), later))
                .isInstanceOf(Outcome.Refused.class);
    }

    private Actor as(String name, PersonId person) {
        return test.actor(name, Role.DISPATCHER, person);
    }

    private ScheduleEntryId add(String title, String start, String end, List<PersonId> people) {
        EntryDetails details = EntryDetails.of(title, span(start, end)).withPeople(people);
        return test.desk().add(test.admin(), EntryDraft.once(details)).orThrow();
    }

    private static WallClockSpan span(String start, String end) {
        return WallClockSpan.between(LocalDateTime.parse(start), LocalDateTime.parse(end), TestWorkspace.BERLIN);
    }

    private List<String> titles(String start, String end) {
        Interval window = span(start, end).interval();
        return test.workspace()
                .work()
                .read(() -> test.workspace().entries().within(window).stream()
                        .map(entry -> entry.occurrences(window))
                        .map(ScheduleEntry.Occurrences::shown)
                        .flatMap(List<EntryOccurrence>::stream)
                        .map(each -> each.details().title())
                        .toList());
    }
}
