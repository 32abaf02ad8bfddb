package org.daybook.persistence.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.daybook.core.access.Role;
import org.daybook.core.commitment.Agenda;
import org.daybook.core.commitment.AgendaEngagements;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.dispatch.ScheduleCommitments;
import org.daybook.core.dispatch.ScheduleEntryId;
import org.daybook.core.dispatch.Target;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.PeopleDesk;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;
import org.daybook.core.people.PersonKind;
import org.daybook.core.people.WorkingHours;
import org.daybook.core.time.WallClockSpan;
import org.daybook.persistence.workspace.TestWorkspace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleDeskTest {

    @TempDir
    private Path folder;

    private TestWorkspace test;
    private PeopleDesk desk;
    private PersonId ana;

    @BeforeEach
    void open() {
        test = TestWorkspace.in(folder);
        Agenda agenda = new Agenda(
                test.workspace().work(),
                List.of(new ScheduleCommitments(test.workspace().entries())));
        desk = new PeopleDesk(
                test.workspace().work(),
                test.workspace().people(),
                new AgendaEngagements(agenda),
                test.ids(),
                test.clock());
        ana = desk.add(test.admin(), details("Ana", "ana@example.org")).orThrow();
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void allDetailsCanBeChangedAndUndone() {
        PersonDetails before = person(ana).details();
        PersonDetails after = new PersonDetails(
                "Ana Ruiz",
                "ruiz@example.org",
                List.of("Anita"),
                List.of(PersonKind.TEACHER, PersonKind.COACH),
                List.of("maths", "physics"),
                "BOTH",
                WorkingHours.of(LocalTime.of(8, 0), LocalTime.of(17, 0), DayOfWeek.MONDAY),
                TestWorkspace.BERLIN);

        assertThat(desk.edit(test.admin(), ana, after)).isEqualTo(Outcome.done(ana, "Renamed Ana to Ana Ruiz"));
        assertThat(person(ana).details()).isEqualTo(after);

        test.workspace().journal().undo(test.admin()).orThrow();
        assertThat(person(ana).details()).isEqualTo(before);
    }

    @Test
    void savingWhatIsThereAlreadyIsNoEntryInTheJournal() {
        long before = newest();

        desk.edit(test.admin(), ana, person(ana).details()).orThrow();

        assertThat(newest()).isEqualTo(before);
    }

    @Test
    void theJournalNamesWorkingHoursWhenTheyAloneChange() {
        PersonDetails now = person(ana).details();
        PersonDetails painted = new PersonDetails(
                now.name(),
                now.email(),
                now.aliases(),
                now.kinds(),
                now.skills(),
                now.specialty(),
                WorkingHours.of(LocalTime.of(8, 0), LocalTime.MIDNIGHT, DayOfWeek.SUNDAY),
                now.homeZone());

        assertThat(desk.edit(test.admin(), ana, painted))
                .isEqualTo(Outcome.done(ana, "Changed the working hours of Ana"));
    }

    @Test
    void anEmailBelongsToOnePersonHoweverItIsWritten() {
        PersonId ben = desk.add(test.admin(), details("Ben", null)).orThrow();

        assertThat(desk.edit(test.admin(), ben, details("Ben", "ANA@example.org")))
                .isEqualTo(Outcome.refused("Ana has the email ANA@example.org already. Change that person instead."));
        assertThat(desk.edit(test.admin(), ana, details("Ana", "Ana@Example.org")))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whatIsNoEmailOrNoNameIsRefused() {
        assertThat(desk.edit(test.admin(), ana, details("Ana", "ana at home"))).isInstanceOf(Outcome.Refused.class);
        assertThat(desk.add(test.admin(), details("A".repeat(201), null))).isInstanceOf(Outcome.Refused.class);
        assertThat(desk.add(test.admin(), details("Ana\nRuiz", null))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void somebodyDeactivatedKeepsWhatTheyHaveAndGetsNothingNew() {
        ScheduleEntryId visit = entry("2026-03-03T10:00", ana);
        desk.deactivate(test.admin(), ana).orThrow();

        assertThat(test.desk().move(test.admin(), Target.all(visit), span("2026-03-03T11:00")))
                .isInstanceOf(Outcome.Done.class);
        ScheduleEntryId other = entry("2026-03-04T10:00");
        assertThat(test.desk().assign(test.admin(), Target.all(other), List.of(ana)))
                .isEqualTo(Outcome.refused(
                        "Ana is deactivated and cannot be assigned. Choose somebody else, or reactivate Ana."));
        desk.reactivate(test.admin(), ana).orThrow();
        assertThat(test.desk().assign(test.admin(), Target.all(other), List.of(ana)))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void nobodyIsDeactivatedOrReactivatedTwice() {
        assertThat(desk.reactivate(test.admin(), ana)).isEqualTo(Outcome.refused("Ana is active already."));
        desk.deactivate(test.admin(), ana).orThrow();
        assertThat(desk.deactivate(test.admin(), ana)).isEqualTo(Outcome.refused("Ana is deactivated already."));
    }

    @Test
    void somebodyWithSomethingAheadIsNotDeleted() {
        entry("2026-03-03T10:00", ana);

        assertThat(desk.delete(test.admin(), ana))
                .isEqualTo(Outcome.refused("Ana cannot be deleted: one commitment lies ahead, on 2026-03-03."
                        + " Give that to somebody else first, or deactivate Ana instead."));
    }

    @Test
    void somebodyDeletedIsListedNoMoreAndKeepsTheirNameInHistory() {
        entry("2026-02-03T10:00", ana);

        desk.delete(test.admin(), ana).orThrow();

        assertThat(test.names()).isEmpty();
        assertThat(person(ana).name()).isEqualTo("Ana");
        assertThat(desk.edit(test.admin(), ana, details("Ana", null))).isInstanceOf(Outcome.Refused.class);
        assertThat(test.desk()
                        .add(
                                test.admin(),
                                EntryDraft.once(EntryDetails.of("Visit", span("2026-03-03T10:00"))
                                        .withPeople(List.of(ana)))))
                .isEqualTo(Outcome.refused("Ana was deleted. Choose somebody else."));

        test.workspace().journal().undo(test.admin()).orThrow();
        assertThat(test.names()).containsExactly("Ana");
    }

    @Test
    void whoMayNotEditPeopleChangesNobody() {
        var sven = test.actor("sven", Role.DISPATCHER);

        assertThat(desk.edit(sven, ana, details("Eve", null))).isInstanceOf(Outcome.Refused.class);
        assertThat(desk.deactivate(sven, ana)).isInstanceOf(Outcome.Refused.class);
        assertThat(desk.delete(sven, ana)).isInstanceOf(Outcome.Refused.class);
        assertThat(person(ana).name()).isEqualTo("Ana");
    }

    private static PersonDetails details(String name, @Nullable String email) {
        PersonDetails plain = PersonDetails.named(name, TestWorkspace.BERLIN);
        return new PersonDetails(
                name, email, List.of(), plain.kinds(), List.of(), null, WorkingHours.UNKNOWN, TestWorkspace.BERLIN);
    }

    private ScheduleEntryId entry(String start, PersonId... people) {
        return test.desk()
                .add(
                        test.admin(),
                        EntryDraft.once(EntryDetails.of("Visit", span(start)).withPeople(List.of(people))))
                .orThrow();
    }

    private static WallClockSpan span(String start) {
        LocalDateTime from = LocalDateTime.parse(start);
        return WallClockSpan.between(from, from.plusHours(1), TestWorkspace.BERLIN);
    }

    private Person person(PersonId id) {
        return test.workspace()
                .work()
                .read(() -> test.workspace().people().find(id).orElseThrow());
    }

    private long newest() {
        return test.workspace().journal().newest(1).getFirst().no();
    }
}
