package org.daybook.app.coaching.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.daybook.app.coaching.plan.ProposalViewModel.Draft;
import org.daybook.app.sample.Classroom;
import org.daybook.core.coaching.Appointment;
import org.daybook.core.coaching.BusyTime;
import org.daybook.core.coaching.CoachingPlanId;
import org.daybook.core.coaching.CycleProposal.Wish;
import org.daybook.core.coaching.CycleWeek;
import org.daybook.core.coaching.MeetingType;
import org.daybook.core.coaching.PlanPage;
import org.daybook.core.coaching.Stage;
import org.daybook.core.coaching.VisitView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A visit a fortnight on Tuesdays at ten, from 3 November 2026. */
class ProposalViewModelTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final LocalDateTime TEN = MONDAY.plusDays(1).atTime(10, 0);

    @TempDir
    private Path folder;

    private CoachedSchool school;
    private Classroom room;
    private CoachingPlanId plan;
    private ProposalViewModel model;

    @BeforeEach
    void open() {
        school = new CoachedSchool(folder);
        room = school.classroom();
        plan = room.plan("Questions", room.tilda, room.oak, Stage.REGULAR);
        model = propose();
    }

    @AfterEach
    void close() {
        school.close();
    }

    private ProposalViewModel propose() {
        PlanPage page = room.desks().board().plan(plan).orElseThrow();
        Appointment like =
                new Appointment(room.at(TEN, 60), MeetingType.OBSERVATION, "Wait time", null, null, List.of());
        return new ProposalViewModel(
                school.desk,
                page,
                new Draft(
                        1,
                        CoachedSchool.BERLIN,
                        room.desks().proposals().cycle(plan, new Wish(1, like, DayOfWeek.TUESDAY, LocalTime.of(10, 0))),
                        room.desks()
                                .proposals()
                                .busy(
                                        school.admin,
                                        plan,
                                        ProposalViewModel.window(page.details(), 1, CoachedSchool.BERLIN))));
    }

    private Proposed first() {
        return model.visits().getFirst();
    }

    private List<LocalDateTime> stored() {
        return room.desks().board().plan(plan).orElseThrow().visits().stream()
                .map(VisitView::appointment)
                .map(appointment -> appointment.when().start())
                .toList();
    }

    @Test
    void aVisitLandsAtAQuarterOfAnHourWithinTheHoursOfTheDay() {
        assertThat(model.landing(first(), MONDAY, 9 * 60 + 7)).isEqualTo(MONDAY.atTime(9, 0));
        assertThat(model.landing(first(), MONDAY, 9 * 60 + 8)).isEqualTo(MONDAY.atTime(9, 15));
        assertThat(model.landing(first(), MONDAY, 3 * 60)).isEqualTo(MONDAY.atTime(8, 0));
        assertThat(model.landing(first(), MONDAY, 23 * 60)).isEqualTo(MONDAY.atTime(16, 0));
    }

    @Test
    void nudgesGoByQuartersAndWorkingDaysAndNotBeyondTheCycle() {
        model.nudge(first(), 1, 0);
        assertThat(first().when().start()).isEqualTo(TEN.plusMinutes(15));
        model.nudge(first(), 0, -1);
        model.nudge(first(), 0, -1);
        assertThat(first().when().start()).isEqualTo(TEN.plusMinutes(15).minusDays(1));
        for (int i = 0; i < 5; i++) {
            model.nudge(first(), 0, 1);
        }
        assertThat(first().when().start()).isEqualTo(MONDAY.plusDays(7).atTime(10, 15));
        model.nudge(first(), 0, -1);
        assertThat(first().when().start()).isEqualTo(MONDAY.plusDays(4).atTime(10, 15));
    }

    @Test
    void aVisitOnABusyTimeSaysWithWhomItClashes() {
        CoachingPlanId other = room.plan("Groups", room.omar, room.linden, Stage.REGULAR);
        room.visit(other, 2, "10:00", MeetingType.PLANNING, "Roles");
        model = propose();
        assertThat(model.clashes()).isZero();

        model.move(first(), TEN.plusDays(1).plusMinutes(30));

        assertThat(model.clash(first()).busy())
                .extracting(BusyTime::whose, busy -> busy.what().orElseThrow())
                .containsExactly(tuple(room.coach, "Roles, Linden Primary School"));
        model.move(first(), TEN.plusDays(1).plusHours(1));
        assertThat(model.clash(first()).none()).isTrue();
    }

    @Test
    void visitsProposedForTheSameTimeClashAndSoDoesOneInThePast() {
        model.move(first(), model.visits().get(1).when().start());
        assertThat(model.clash(first()).another()).isTrue();
        assertThat(model.clashes()).isEqualTo(2);

        model.move(first(), MONDAY.atTime(8, 30));
        assertThat(model.clash(first()).past()).isTrue();
    }

    @Test
    void whatIsLeftIsScheduledAsOneChangeAtTheTimesItWasMovedTo() {
        model.move(first(), TEN.plusDays(2));
        model.remove(model.visits().getLast());
        boolean[] told = new boolean[1];

        model.schedule(() -> told[0] = true);

        assertThat(told[0]).isTrue();
        assertThat(stored()).containsExactly(TEN.plusDays(2), TEN.plusDays(14));
        assertThat(school.said()).containsExactly("Scheduled 2 visits of “Questions”");
    }

    @Test
    void weeksThatAreOverAreNotOffered() {
        PlanPage page = model.page();
        assertThat(ProposalViewModel.weeks(page.details(), 1, MONDAY.plusDays(12)))
                .extracting(CycleWeek::week)
                .containsExactly(3, 4, 5, 6);
        assertThat(ProposalViewModel.weeks(page.details(), 1, MONDAY.plusDays(11)))
                .extracting(CycleWeek::week)
                .containsExactly(2, 3, 4, 5, 6);
    }
}
