package org.daybook.persistence.coaching;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.coaching.Appointment;
import org.daybook.core.coaching.CoachingContext;
import org.daybook.core.coaching.CoachingDesks;
import org.daybook.core.coaching.CoachingPlanId;
import org.daybook.core.coaching.CycleWeek;
import org.daybook.core.coaching.EvidenceFile;
import org.daybook.core.coaching.GoalDetails;
import org.daybook.core.coaching.GoalId;
import org.daybook.core.coaching.MeetingType;
import org.daybook.core.coaching.NextStep;
import org.daybook.core.coaching.PlanDetails;
import org.daybook.core.coaching.SchoolDetails;
import org.daybook.core.coaching.SchoolId;
import org.daybook.core.coaching.Stage;
import org.daybook.core.coaching.VisitId;
import org.daybook.core.coaching.VisitMetric;
import org.daybook.core.coaching.VisitOutcomes;
import org.daybook.core.commitment.Agenda;
import org.daybook.core.identity.Ids;
import org.daybook.core.journal.DirectWork;
import org.daybook.core.journal.Intent;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.WallClockSpan;
import org.daybook.persistence.workspace.BusyWorkspace;
import org.daybook.persistence.workspace.Workspace;

/**
 * Fills a workspace with half-years of coaching. In each of them a coach visits five teachers once a week for twenty
 * weeks, all five on the same day: 100 visits. Those that are over left a note, two next steps, a metric, an observation
 * and now and then a file; of the next steps most are done. The last half-year is in its eleventh week.
 */
final class SchoolYears {

    /** A Wednesday, the first coach's day. */
    static final LocalDate TODAY = LocalDate.of(2026, 4, 15);

    /** The Monday on which the last half-year began. */
    static final LocalDate RUNNING = LocalDate.of(2026, 2, 2);

    static final int VISITS = 100;

    private static final List<LocalDate> HALF_YEARS =
            List.of(LocalDate.of(2024, 9, 2), LocalDate.of(2025, 2, 3), LocalDate.of(2025, 9, 1), RUNNING);
    private static final int MOST_COACHES = 25;
    private static final int TEACHERS = 5;
    private static final int CYCLES = 2;
    private static final int WEEKS = 10;
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Intent ADD = new Intent("benchmark.add", Permission.EDIT_COACHING);

    private final Workspace workspace;
    private final Actor admin;
    private final List<PersonId> people;
    private final CoachingDesks desks;

    private SchoolYears(Workspace workspace) {
        this.workspace = workspace;
        this.admin = BusyWorkspace.admin(workspace);
        this.people = people(workspace);
        CoachingContext context = new CoachingContext(
                new DirectWork(),
                workspace.coachingBooks(),
                workspace.people(),
                new Ids(Clock.systemUTC(), new SecureRandom()),
                Clock.fixed(TODAY.atTime(12, 0).atZone(BERLIN).toInstant(), BERLIN));
        this.desks = new CoachingDesks(context, new Agenda(new DirectWork(), List.of()));
    }

    /** The person who is the coach of that number in every such workspace, from 0. */
    static PersonId coach(Workspace workspace, int number) {
        return people(workspace).get(number);
    }

    private static List<PersonId> people(Workspace workspace) {
        return workspace
                .work()
                .read(() -> workspace.people().all().stream().map(Person::id).toList());
    }

    /** @param halfYears how many of the last, counted from the running one */
    static void fill(Workspace workspace, int coaches, int halfYears) {
        SchoolYears years = new SchoolYears(workspace);
        List<SchoolId> schools =
                IntStream.range(0, coaches).mapToObj(years::school).toList();
        for (LocalDate start : HALF_YEARS.subList(HALF_YEARS.size() - halfYears, HALF_YEARS.size())) {
            for (int coach = 0; coach < coaches; coach++) {
                for (int teacher = 0; teacher < TEACHERS; teacher++) {
                    years.add(new Round(start, schools.get(coach), coach, teacher));
                }
            }
        }
    }

    private SchoolId school(int number) {
        return workspace
                .work()
                .run(
                        admin,
                        ADD,
                        () -> desks.schools()
                                .add(admin, new SchoolDetails("School %d".formatted(number + 1), null, BERLIN)))
                .orThrow();
    }

    /** What one coach does with one teacher in one half-year. */
    private record Round(LocalDate start, SchoolId school, int coach, int teacher) {

        PlanDetails plan(List<PersonId> people) {
            return new PlanDetails(
                    "Questions that make pupils talk, %s, %d.%d".formatted(start, coach + 1, teacher + 1),
                    school,
                    people.get(MOST_COACHES + coach * TEACHERS + teacher),
                    people.get(coach),
                    start,
                    CYCLES,
                    WEEKS,
                    Stage.INTENSIVE,
                    "Pupils answer in single words, and mostly the same five of them.",
                    "Open questions and time to think.");
        }

        /** @param week from 0 */
        Appointment visit(int week) {
            DayOfWeek day = DayOfWeek.WEDNESDAY.plus(coach % TEACHERS + (coach % TEACHERS > 2 ? 2L : 0));
            LocalDate date = start.with(TemporalAdjusters.nextOrSame(day)).plusWeeks(week);
            LocalTime time = LocalTime.of(8, 0).plusMinutes(90L * teacher);
            return new Appointment(
                    new WallClockSpan(date.atTime(time), Duration.ofHours(1), BERLIN, false),
                    MeetingType.OBSERVATION,
                    "Watch a lesson of week %d".formatted(week + 1),
                    null,
                    null,
                    List.of("Timer", "Seating plan"));
        }

        /** Of the first coach the steps of former half-years are all done, so that its days are alike everywhere. */
        boolean leavesOpen(int week) {
            return week % 4 == 0 && (coach > 0 || start.equals(RUNNING));
        }
    }

    /** In one command, past the desks' own, so that the journal forces the disk once. */
    private void add(Round round) {
        workspace
                .work()
                .run(admin, ADD, () -> {
                    List<GoalDetails> goals = List.of(goal("Ask more open questions"), goal("Wait longer"));
                    CoachingPlanId plan = desks.plans()
                            .begin(admin, round.plan(people), goals)
                            .orThrow();
                    desks.plans()
                            .planWeek(admin, plan, new CycleWeek(1, 1), "Get to know the class")
                            .orThrow();
                    GoalId goal = workspace
                            .coachingBooks()
                            .plans()
                            .goals(plan)
                            .getFirst()
                            .id();
                    List<VisitId> visits = desks.visits()
                            .layOut(
                                    admin,
                                    plan,
                                    IntStream.range(0, CYCLES * WEEKS)
                                            .mapToObj(round::visit)
                                            .toList())
                            .orThrow();
                    for (int week = 0; week < visits.size(); week++) {
                        if (round.visit(week).when().localStart().toLocalDate().isBefore(TODAY)) {
                            hold(visits.get(week), round, week, goal);
                        }
                    }
                    return Outcome.done(plan, "Added a plan");
                })
                .orThrow();
    }

    private static GoalDetails goal(String text) {
        return new GoalDetails(text, "Open questions", "per lesson", BigDecimal.ONE, BigDecimal.TEN);
    }

    private void hold(VisitId visit, Round round, int week, GoalId goal) {
        WallClockSpan when = round.visit(week).when();
        if (week % 7 == 6) {
            desks.visits().cancel(admin, visit, "The teacher was ill.").orThrow();
            return;
        }
        if (week % 9 == 8) {
            desks.visits()
                    .reschedule(admin, visit, when.startingAt(when.start().plusMinutes(15)))
                    .orThrow();
        }
        desks.visits().confirm(admin, visit).orThrow();
        desks.visits().start(admin, visit).orThrow();
        desks.records()
                .observe(admin, visit, "Two pupils explain to each other what was asked.")
                .orThrow();
        LocalDate back = when.localStart().toLocalDate().plusWeeks(2);
        step(visit, new NextStep.Words("Write down three open questions for each lesson", back), true);
        step(visit, new NextStep.Words("Count to five after each question", back), !round.leavesOpen(week));
        desks.visits().complete(admin, visit, outcomes(goal, week)).orThrow();
    }

    private void step(VisitId visit, NextStep.Words words, boolean done) {
        var id = desks.records().nextStep(admin, visit, words).orThrow();
        if (done) {
            desks.records().stepDone(admin, id, true).orThrow();
        }
    }

    private static VisitOutcomes outcomes(GoalId goal, int week) {
        return new VisitOutcomes(
                List.of("The class is calm. The questions are prepared, the time to answer is short still."),
                List.of(),
                List.of(new VisitMetric.Measured(
                        goal, "Open questions", BigDecimal.valueOf(2 + week / 3), "per lesson")),
                week % 10 == 0
                        ? List.of(new EvidenceFile("lesson.txt", "A page of notes.".getBytes(StandardCharsets.UTF_8)))
                        : List.of());
    }
}
