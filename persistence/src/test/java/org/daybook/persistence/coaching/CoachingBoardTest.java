package org.daybook.persistence.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.daybook.core.coaching.CoachDay;
import org.daybook.core.coaching.CoachingBoard;
import org.daybook.core.coaching.CycleAnalysis;
import org.daybook.core.coaching.CycleWeek;
import org.daybook.core.coaching.Due;
import org.daybook.core.coaching.GoalDetails;
import org.daybook.core.coaching.GoalId;
import org.daybook.core.coaching.GoalStatus;
import org.daybook.core.coaching.NextStep;
import org.daybook.core.coaching.PlanDetails;
import org.daybook.core.coaching.PlanGlance;
import org.daybook.core.coaching.PlanOutcomeId;
import org.daybook.core.coaching.PlanPage;
import org.daybook.core.coaching.SchoolId;
import org.daybook.core.coaching.Stage;
import org.daybook.core.coaching.VisitCommitments;
import org.daybook.core.coaching.VisitId;
import org.daybook.core.coaching.VisitMetric;
import org.daybook.core.coaching.VisitOutcomes;
import org.daybook.core.coaching.VisitStatus;
import org.daybook.core.coaching.VisitView;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The query patterns of seed 000. */
class CoachingBoardTest {

    private static final LocalDate MONDAY = CoachingFixture.MONDAY;

    /** A table is read through an index by a condition, not from its beginning to its end. */
    private static final String WHOLE_TABLE = "/\\* PUBLIC\\.[\\w.]+ \\*/";

    private static final List<String> TABLES = List.of(
            "coaching_plan",
            "coaching_goal",
            "weekly_plan",
            "plan_outcome",
            "cycle_analysis",
            "visit",
            "visit_schedule",
            "visit_note",
            "observation",
            "next_step",
            "visit_metric",
            "evidence");

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

    private VisitId visit(LocalDate day, int hour, String... equipment) {
        return coaching.visits()
                .schedule(coaching.admin(), coaching.plan, CoachingFixture.observation(day.atTime(hour, 0), equipment))
                .orThrow();
    }

    @Test
    void coachsDayHasItsVisitsInOrderWithTheWaysBetweenAndWhatToBring() {
        SchoolId other = coaching.school("Oak School");
        PersonId elsewhere = coaching.test.person("Otto Lind");
        PlanDetails there = coaching.head("Elsewhere", elsewhere, coaching.coach, Stage.REGULAR);
        var plan = coaching.plans()
                .begin(
                        coaching.admin(),
                        new PlanDetails(
                                there.title(), other, elsewhere, coaching.coach, MONDAY, 1, 6, Stage.REGULAR, "", ""),
                        List.of())
                .orThrow();
        coaching.visits()
                .schedule(coaching.admin(), plan, CoachingFixture.observation(MONDAY.atTime(13, 30), "Camera"))
                .orThrow();
        VisitId early = visit(MONDAY, 9, "Timer", "Camera");
        VisitId gone = visit(MONDAY, 15);
        coaching.visits().cancel(coaching.admin(), gone, "Ill").orThrow();
        visit(MONDAY.plusDays(1), 9);

        CoachDay day = coaching.board().day(coaching.coach, MONDAY);

        assertThat(day.stops())
                .extracting(stop -> stop.visit().teacher().name())
                .containsExactly("Tilda Berg", "Otto Lind");
        assertThat(day.stops().getFirst().visit().id()).isEqualTo(early);
        assertThat(day.stops().getLast().gap()).isEqualTo(Duration.ofMinutes(210));
        assertThat(day.stops().getLast().travels()).isTrue();
        assertThat(day.toBring()).containsExactly("Timer", "Camera");
        assertThat(coaching.board().schoolsWeek(other, MONDAY)).hasSize(1);
    }

    @Test
    void teachersWeekHasWhatIsNotCancelledFromItsFirstDayToItsLast() {
        visit(MONDAY.minusDays(1), 9);
        visit(MONDAY, 9);
        visit(MONDAY.plusDays(6), 9);
        visit(MONDAY.plusDays(7), 9);
        coaching.visits()
                .cancel(coaching.admin(), visit(MONDAY.plusDays(2), 9), "Ill")
                .orThrow();

        assertThat(coaching.board().teachersWeek(coaching.teacher, MONDAY))
                .extracting(VisitView::day)
                .containsExactly(MONDAY, MONDAY.plusDays(6));
    }

    @Test
    void planShowsEverythingAboutIt() {
        GoalId goal = coaching.goals()
                .add(
                        coaching.admin(),
                        coaching.plan,
                        new GoalDetails(
                                "Ask more open questions",
                                "Open questions",
                                "per lesson",
                                new BigDecimal("2"),
                                new BigDecimal("8")))
                .orThrow();
        VisitId first = coaching.started();
        coaching.records()
                .measure(
                        coaching.admin(),
                        first,
                        new VisitMetric.Measured(goal, "Open questions", new BigDecimal("3.50"), "per lesson"))
                .orThrow();
        visit(MONDAY.plusWeeks(1), 9);
        coaching.plans()
                .planWeek(coaching.admin(), coaching.plan, new CycleWeek(1, 2), "Try wait time")
                .orThrow();
        coaching.plans()
                .planWeek(coaching.admin(), coaching.plan, new CycleWeek(1, 2), "Try wait time in pairs")
                .orThrow();
        coaching.plans()
                .addOutcome(coaching.admin(), coaching.plan, goal, "Pupils ask each other")
                .orThrow();
        CycleAnalysis.Words words = new CycleAnalysis.Words("Calm start", "Shorter tasks", "Pair work");
        coaching.plans().analyse(coaching.admin(), coaching.plan, 1, words).orThrow();
        coaching.goals().mark(coaching.admin(), goal, GoalStatus.MET).orThrow();

        PlanPage page = coaching.board().plan(coaching.plan).orElseThrow();

        assertThat(page.counts()).isEqualTo(Map.of(VisitStatus.IN_PROGRESS, 1L, VisitStatus.SCHEDULED, 1L));
        assertThat(page.goals().getFirst().status()).isEqualTo(GoalStatus.MET);
        assertThat(page.goals().getFirst().course()).containsExactly(new PlanPage.Point(MONDAY, new BigDecimal("3.5")));
        assertThat(page.weeks()).isEqualTo(Map.of(new CycleWeek(1, 2), "Try wait time in pairs"));
        assertThat(page.outcomes()).extracting(PlanPage.OutcomeView::text).containsExactly("Pupils ask each other");
        assertThat(page.analyses()).isEqualTo(Map.of(1, words));
    }

    @Test
    void visitsTakeTheTimeOfCoachAndTeacherUnlessTheyAreCancelled() {
        VisitId kept = visit(MONDAY, 9);
        coaching.visits().cancel(coaching.admin(), visit(MONDAY, 11), "Ill").orThrow();
        Interval day = new Interval(
                MONDAY.atStartOfDay().toInstant(ZoneOffset.UTC),
                MONDAY.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
        VisitCommitments source = new VisitCommitments(coaching.test.workspace().coachingBooks());

        List<Commitment> commitments = coaching.test.workspace().work().read(() -> source.within(day));

        assertThat(commitments).extracting(each -> each.ref().id()).containsExactly(kept.value());
        assertThat(commitments.getFirst().people()).containsExactly(coaching.coach, coaching.teacher);
        assertThat(commitments.getFirst().title()).isEqualTo("Watch a lesson, Linden School");
        assertThat(coaching.test.workspace().work().read(() -> source.within(day, List.of(kept.value()))))
                .isEqualTo(commitments);
    }

    @Test
    void everyQueryOfTheSeedIsAnsweredByAnIndex() {
        for (int i = 0; i < 40; i++) {
            visit(MONDAY.plusDays(i), 9);
        }
        VisitId one = visit(MONDAY, 15);
        var books = coaching.test.workspace().coachingBooks();
        var work = coaching.test.workspace().work();
        Map<String, Runnable> queries = Map.of(
                "VISIT_SCHEDULE_ONE", () -> books.visits().schedule(one),
                "VISIT_SCHEDULE_TEACHER", () -> books.visits().ofTeacher(coaching.teacher, MONDAY, MONDAY.plusDays(7)),
                "VISIT_SCHEDULE_COACH", () -> books.visits().ofCoach(coaching.coach, MONDAY, MONDAY.plusDays(1)),
                "VISIT_SCHEDULE_SCHOOL", () -> books.visits().ofSchool(coaching.school, MONDAY, MONDAY.plusDays(1)),
                "VISIT_SCHEDULE_PLAN", () -> books.visits().ofPlan(coaching.plan));

        queries.forEach((index, query) -> assertThat(coaching.test.plans(
                        "visit_schedule",
                        () -> work.read(() -> {
                            query.run();
                            return index;
                        })))
                .as(index)
                .isNotEmpty()
                .allSatisfy(plan -> assertThat(plan).contains(index).doesNotContain("tableScan")));
        assertThat(coaching.test.plans("next_step", () -> coaching.board().day(coaching.coach, MONDAY)))
                .isNotEmpty()
                .allSatisfy(plan -> assertThat(plan).contains("NEXT_STEP_BACK"));
    }

    @Test
    void daysPlansAndVisitsReadNoMoreTheMoreVisitsThereAre() {
        for (int i = 0; i < 40; i++) {
            visit(MONDAY.plusDays(i), 14);
        }
        VisitId one = coaching.completed(new VisitOutcomes(
                List.of("Calm"),
                List.of(new NextStep.Words("Count to five", MONDAY)),
                List.of(new VisitMetric.Measured(null, "Questions", BigDecimal.ONE, null)),
                List.of()));

        for (String table : TABLES) {
            assertThat(coaching.test.plans(table, () -> {
                        coaching.board().day(coaching.coach, MONDAY.plusDays(1));
                        coaching.board().plan(coaching.plan);
                        coaching.board().visit(one);
                    }))
                    .as(table)
                    .isNotEmpty()
                    .allSatisfy(plan -> assertThat(plan).doesNotContainPattern(WHOLE_TABLE));
        }
    }

    @Test
    void namesInTheListOfPlansAreLookedUpAtOnce() {
        for (int i = 0; i < 3; i++) {
            coaching.plan("Plan " + i, coaching.test.person("Teacher " + i), coaching.coach, Stage.REGULAR);
        }

        assertThat(coaching.test.plans(
                        "person",
                        () -> assertThat(coaching.board().plans())
                                .extracting(CoachingBoard.PlanLine::teacher)
                                .containsExactly("Tilda Berg", "Teacher 0", "Teacher 1", "Teacher 2")))
                .singleElement()
                .asString()
                .contains("ID IN(");
    }

    @Test
    void glancesCountTheVisitsOfEachPlanAndSayWhatIsDue() {
        visit(MONDAY.plusDays(20), 9);
        VisitId cancelled = visit(MONDAY, 9);
        coaching.visits().cancel(coaching.admin(), cancelled, "Ill").orThrow();
        coaching.plan("Begun today", coaching.test.person("Otto Lind"), coaching.coach, Stage.REGULAR);

        List<PlanGlance> glances = coaching.board().glances(MONDAY.plusDays(15));

        assertThat(glances)
                .extracting(glance -> glance.details().title())
                .containsExactly("Asking better questions", "Begun today");
        PlanGlance first = glances.getFirst();
        assertThat(first.visits()).isEqualTo(Map.of(VisitStatus.SCHEDULED, 1L, VisitStatus.CANCELLED, 1L));
        assertThat(first.due()).map(Due::state).contains(Due.State.OVERDUE);
        assertThat(coaching.board().glances(MONDAY).getFirst().due()).isEmpty();
    }

    @Test
    void glancesCountVisitsInAnIndexAlone() {
        for (int i = 0; i < 40; i++) {
            visit(MONDAY.plusDays(i), 14);
        }

        assertThat(coaching.test.plans("visit", () -> coaching.board().glances(MONDAY)))
                .singleElement()
                .asString()
                .contains("/* PUBLIC.VISIT_PLAN */");
        assertThat(coaching.test.plans("visit_schedule", () -> coaching.board().glances(MONDAY)))
                .singleElement()
                .asString()
                .contains("VISIT_SCHEDULE_PLAN")
                .doesNotContainPattern(WHOLE_TABLE);
    }

    @Test
    void anOutcomeThatWasDeletedIsNoLongerThePlansAndComesBackByUndo() {
        PlanOutcomeId outcome = coaching.plans()
                .addOutcome(coaching.admin(), coaching.plan, null, "Pupils ask each other")
                .orThrow();

        coaching.plans().deleteOutcome(coaching.admin(), outcome).orThrow();

        assertThat(coaching.board().plan(coaching.plan).orElseThrow().outcomes())
                .isEmpty();
        assertThat(coaching.plans().deleteOutcome(coaching.admin(), outcome)).isInstanceOf(Outcome.Refused.class);
        coaching.test.workspace().journal().undo(coaching.admin()).orThrow();
        assertThat(coaching.board().plan(coaching.plan).orElseThrow().outcomes())
                .hasSize(1);
    }
}
