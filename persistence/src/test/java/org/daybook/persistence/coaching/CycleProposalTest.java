package org.daybook.persistence.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.daybook.core.coaching.Appointment;
import org.daybook.core.coaching.BusyTime;
import org.daybook.core.coaching.CycleProposal;
import org.daybook.core.coaching.CycleProposal.Proposal;
import org.daybook.core.coaching.CycleProposal.Wish;
import org.daybook.core.coaching.Stage;
import org.daybook.core.coaching.VisitCommitments;
import org.daybook.core.commitment.AbsenceCommitments;
import org.daybook.core.commitment.Agenda;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.Absence.Reason;
import org.daybook.core.people.AbsenceDesk;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;
import org.daybook.core.people.WorkingHours;
import org.daybook.core.time.Interval;
import org.daybook.core.time.WallClockSpan;
import org.daybook.persistence.workspace.TestWorkspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CycleProposalTest {

    private static final LocalDate MONDAY = CoachingFixture.MONDAY;

    @TempDir
    private Path folder;

    private CoachingFixture coaching;

    @BeforeEach
    void open() {
        coaching = CoachingFixture.in(folder);
    }

    @AfterEach
    void close() {
        coaching.close();
    }

    private CycleProposal proposals() {
        var workspace = coaching.test.workspace();
        return new CycleProposal(
                coaching.context,
                new Agenda(
                        workspace.work(),
                        List.of(
                                new VisitCommitments(workspace.coachingBooks()),
                                new AbsenceCommitments(workspace.absences()))));
    }

    private static Wish tuesdaysAtTen(int cycle) {
        return new Wish(
                cycle, CoachingFixture.observation(MONDAY.atTime(10, 0)), DayOfWeek.TUESDAY, LocalTime.of(10, 0));
    }

    private static List<LocalDateTime> starts(Proposal proposal) {
        return proposal.appointments().stream()
                .map(Appointment::when)
                .map(WallClockSpan::start)
                .toList();
    }

    @Test
    void cycleHasVisitsAtTheCadenceOfItsStage() {
        assertThat(starts(proposals().cycle(coaching.plan, tuesdaysAtTen(1))))
                .containsExactly(
                        MONDAY.plusDays(1).atTime(10, 0),
                        MONDAY.plusDays(15).atTime(10, 0),
                        MONDAY.plusDays(29).atTime(10, 0));
        var weekly = coaching.plan("Weekly", coaching.teacher, coaching.coach, Stage.INTENSIVE);
        assertThat(starts(proposals().cycle(weekly, tuesdaysAtTen(2)))).hasSize(6);
    }

    @Test
    void whereOneOfThemIsBusyAnotherTimeOfThatWeekIsFound() {
        // The coach is at a school on the first Tuesday until half past ten, and away for the whole third week.
        coaching.visits()
                .schedule(
                        coaching.admin(),
                        coaching.plan("Other", coaching.test.person("Otto"), coaching.coach, Stage.REGULAR),
                        CoachingFixture.observation(MONDAY.plusDays(1).atTime(9, 30)))
                .orThrow();
        var workspace = coaching.test.workspace();
        new AbsenceDesk(
                        workspace.work(),
                        workspace.people(),
                        workspace.absences(),
                        coaching.test.ids(),
                        coaching.test.clock())
                .away(
                        coaching.admin(),
                        coaching.coach,
                        Reason.VACATION,
                        WallClockSpan.allDay(MONDAY.plusDays(14), 5, TestWorkspace.BERLIN),
                        null)
                .orThrow();

        Proposal proposal = proposals().cycle(coaching.plan, tuesdaysAtTen(1));

        assertThat(starts(proposal))
                .containsExactly(
                        MONDAY.plusDays(1).atTime(10, 30), MONDAY.plusDays(29).atTime(10, 0));
        assertThat(proposal.without()).containsExactly(MONDAY.plusDays(14));
    }

    @Test
    void weekThatHasVisitOrIsOverIsLeftOut() {
        coaching.visits()
                .schedule(
                        coaching.admin(),
                        coaching.plan,
                        CoachingFixture.observation(MONDAY.plusDays(16).atTime(8, 0)))
                .orThrow();
        coaching.test.clock().advance(Duration.ofDays(7));

        assertThat(starts(proposals().cycle(coaching.plan, tuesdaysAtTen(1))))
                .containsExactly(MONDAY.plusDays(29).atTime(10, 0));
    }

    @Test
    void nextFreeTimeIsOneAtWhichBothAreFreeAndNotPast() {
        // It is nine o'clock in Berlin.
        coaching.visits()
                .schedule(coaching.admin(), coaching.plan, CoachingFixture.observation(MONDAY.atTime(9, 30)))
                .orThrow();

        assertThat(proposals().nextFree(coaching.plan, Duration.ofMinutes(30), MONDAY, TestWorkspace.BERLIN))
                .map(WallClockSpan::start)
                .contains(MONDAY.atTime(9, 0));
        assertThat(proposals().nextFree(coaching.plan, Duration.ofHours(1), MONDAY, TestWorkspace.BERLIN))
                .map(WallClockSpan::start)
                .contains(MONDAY.atTime(10, 30));
        assertThat(proposals().nextFree(coaching.plan, Duration.ofHours(1), MONDAY.plusDays(5), TestWorkspace.BERLIN))
                .map(WallClockSpan::start)
                .contains(MONDAY.plusDays(7).atTime(8, 0));
    }

    @Test
    void nextDueIsInTheWeekOfTheCadenceAfterTheLastVisitPlannedC3() {
        Duration hour = Duration.ofHours(1);
        // Nothing is planned yet, and it is nine o'clock on the plan's first day.
        assertThat(proposals().nextDue(coaching.plan, hour))
                .map(WallClockSpan::start)
                .contains(MONDAY.atTime(9, 0));

        coaching.visits()
                .schedule(
                        coaching.admin(),
                        coaching.plan,
                        CoachingFixture.observation(MONDAY.plusDays(3).atTime(10, 0)))
                .orThrow();
        assertThat(proposals().nextDue(coaching.plan, hour))
                .map(WallClockSpan::start)
                .contains(MONDAY.plusDays(14).atTime(8, 0));

        coaching.test.clock().advance(Duration.ofDays(23));
        assertThat(proposals().nextDue(coaching.plan, hour))
                .map(WallClockSpan::start)
                .contains(MONDAY.plusDays(23).atTime(9, 0));
    }

    @Test
    void busyTimesAreThoseOfCoachAndTeacherOutsideTheirHoursToo() {
        LocalDate tuesday = MONDAY.plusDays(1);
        coaching.visits()
                .schedule(coaching.admin(), coaching.plan, CoachingFixture.observation(tuesday.atTime(10, 0)))
                .orThrow();
        // Nobody else's time matters.
        coaching.visits()
                .schedule(
                        coaching.admin(),
                        coaching.plan(
                                "Other", coaching.test.person("Otto"), coaching.test.person("Ada"), Stage.REGULAR),
                        CoachingFixture.observation(tuesday.atTime(12, 0)))
                .orThrow();
        Interval visit = CoachingFixture.hour(tuesday.atTime(10, 0)).interval();
        Interval day = WallClockSpan.between(tuesday.atTime(8, 0), tuesday.atTime(17, 0), TestWorkspace.BERLIN)
                .interval();
        worksOnTuesdaysFromNine(coaching.coach);

        assertThat(proposals().busy(coaching.admin(), coaching.plan, day))
                .containsExactlyInAnyOrder(
                        new BusyTime(
                                coaching.coach,
                                new Interval(
                                        day.startInclusive(),
                                        day.startInclusive().plus(Duration.ofHours(1))),
                                Optional.empty()),
                        new BusyTime(coaching.coach, visit, Optional.of("Watch a lesson, Linden School")),
                        new BusyTime(coaching.teacher, visit, Optional.of("Watch a lesson, Linden School")));
    }

    private void worksOnTuesdaysFromNine(PersonId person) {
        var workspace = coaching.test.workspace();
        PersonDetails details = new PersonDetails(
                "Carl Holm",
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                WorkingHours.of(LocalTime.of(9, 0), LocalTime.of(17, 0), DayOfWeek.TUESDAY),
                TestWorkspace.BERLIN);
        workspace
                .work()
                .run(coaching.admin(), TestWorkspace.ADD_PERSON, () -> {
                    workspace
                            .people()
                            .find(person)
                            .orElseThrow()
                            .change(details, coaching.test.clock().instant());
                    return Outcome.done(person, "Changed Carl Holm");
                })
                .orThrow();
    }
}
