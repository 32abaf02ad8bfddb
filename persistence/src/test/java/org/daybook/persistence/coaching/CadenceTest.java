package org.daybook.persistence.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.daybook.core.coaching.CoachDay;
import org.daybook.core.coaching.Due;
import org.daybook.core.coaching.Due.State;
import org.daybook.core.coaching.NextStep;
import org.daybook.core.coaching.NextStepId;
import org.daybook.core.coaching.Stage;
import org.daybook.core.coaching.VisitId;
import org.daybook.core.coaching.VisitOutcomes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes back to a coach by itself: visits by the cadence of their stage (C3), next steps on their day (C4). */
class CadenceTest {

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

    private CoachDay day(LocalDate day) {
        return coaching.board().day(coaching.coach, day);
    }

    private List<State> states(LocalDate day) {
        return day(day).due().stream().map(Due::state).toList();
    }

    @Test
    void planWithoutVisitIsDueTheStagesDaysAfterItsStart() {
        LocalDate due = CoachingFixture.MONDAY.plusDays(14);

        assertThat(states(due.minusDays(4))).isEmpty();
        assertThat(states(due.minusDays(3))).containsExactly(State.SOON);
        assertThat(states(due)).containsExactly(State.SOON);
        assertThat(states(due.plusDays(1))).containsExactly(State.OVERDUE);
    }

    @Test
    void eachStageHasACadenceOfItsOwn() {
        coaching.plan("Every week", coaching.teacher, coaching.coach, Stage.INTENSIVE);
        coaching.plan("Every month", coaching.teacher, coaching.coach, Stage.SUSTAINING);

        assertThat(day(CoachingFixture.MONDAY.plusDays(8)).due())
                .extracting(Due::title)
                .containsExactly("Every week");
        assertThat(day(CoachingFixture.MONDAY.plusDays(29)).due())
                .extracting(Due::title)
                .containsExactly("Every week", "Asking better questions", "Every month");
    }

    @Test
    void visitThatTookPlaceStartsTheCadenceAnew() {
        coaching.completed(VisitOutcomes.NONE);
        coaching.test.clock().advance(Duration.ofDays(5));
        VisitId second = coaching.visits()
                .schedule(
                        coaching.admin(),
                        coaching.plan,
                        CoachingFixture.observation(
                                CoachingFixture.MONDAY.plusDays(5).atTime(10, 0)))
                .orThrow();
        coaching.visits().confirm(coaching.admin(), second).orThrow();
        coaching.visits().start(coaching.admin(), second).orThrow();

        assertThat(states(CoachingFixture.MONDAY.plusDays(15))).isEmpty();
        assertThat(states(CoachingFixture.MONDAY.plusDays(20))).containsExactly(State.OVERDUE);
    }

    @Test
    void visitPlannedInTimeIsEnoughAndOneTooLateIsNot() {
        LocalDate due = CoachingFixture.MONDAY.plusDays(14);
        VisitId visit = coaching.visits()
                .schedule(coaching.admin(), coaching.plan, CoachingFixture.observation(due.atTime(10, 0)))
                .orThrow();
        assertThat(states(due.minusDays(2))).isEmpty();

        coaching.visits()
                .reschedule(
                        coaching.admin(),
                        visit,
                        CoachingFixture.hour(due.plusDays(1).atTime(10, 0)))
                .orThrow();
        assertThat(states(due.minusDays(2))).containsExactly(State.SOON);
        assertThat(day(due.minusDays(2)).due().getFirst().planned()).contains(due.plusDays(1));

        coaching.visits().cancel(coaching.admin(), visit, "Holiday").orThrow();
        assertThat(day(due).due().getFirst().planned()).isEmpty();
    }

    @Test
    void planIsNotDueBeforeItBeginsNorAfterItEnded() {
        LocalDate end = CoachingFixture.MONDAY.plusWeeks(12);

        assertThat(states(CoachingFixture.MONDAY.minusDays(1))).isEmpty();
        assertThat(states(end.minusDays(1))).containsExactly(State.OVERDUE);
        assertThat(states(end)).isEmpty();
    }

    @Test
    void nextStepComesBackOnItsDayUntilItIsDone() {
        LocalDate day = CoachingFixture.MONDAY.plusDays(9);
        VisitId visit = coaching.started();
        NextStepId step = coaching.records()
                .nextStep(coaching.admin(), visit, new NextStep.Words("Wait five seconds", day))
                .orThrow();

        assertThat(day(day.minusDays(1)).back()).isEmpty();
        assertThat(day(day).back())
                .extracting(back -> back.teacher() + ": " + back.words().text())
                .containsExactly("Tilda Berg: Wait five seconds");
        assertThat(day(day.plusDays(30)).back()).hasSize(1);

        coaching.records().stepDone(coaching.admin(), step, true).orThrow();
        assertThat(day(day).back()).isEmpty();
        coaching.records().stepDone(coaching.admin(), step, false).orThrow();
        coaching.records().remove(coaching.admin(), step).orThrow();
        assertThat(day(day).back()).isEmpty();
    }
}
