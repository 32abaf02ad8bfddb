package org.daybook.app.sample;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import org.daybook.app.UseCases;
import org.daybook.core.access.Actor;
import org.daybook.core.coaching.Appointment;
import org.daybook.core.coaching.CoachingDesks;
import org.daybook.core.coaching.CoachingPlanId;
import org.daybook.core.coaching.GoalDetails;
import org.daybook.core.coaching.MeetingType;
import org.daybook.core.coaching.NextStep;
import org.daybook.core.coaching.PlanDetails;
import org.daybook.core.coaching.PlanPage;
import org.daybook.core.coaching.SchoolDetails;
import org.daybook.core.coaching.SchoolId;
import org.daybook.core.coaching.Stage;
import org.daybook.core.coaching.VisitId;
import org.daybook.core.coaching.VisitMetric;
import org.daybook.core.coaching.VisitOutcomes;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;
import org.daybook.core.people.PersonKind;
import org.daybook.core.people.WorkingHours;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/** Schools, teachers and a coach in a workspace that is stored, to be filled with plans and visits. */
public final class Classroom {

    private final UseCases use;
    private final Actor admin;
    private final ZoneId zone;
    private final Clock clock;

    public final SchoolId oak;
    public final SchoolId linden;
    public final PersonId coach;
    public final PersonId tilda;
    public final PersonId omar;

    public Classroom(UseCases use, Actor admin, Clock clock) {
        this.use = use;
        this.admin = admin;
        this.zone = clock.getZone();
        this.clock = clock;
        oak = school("Oak School");
        linden = school("Linden Primary School");
        coach = person("Carl Holm", PersonKind.COACH);
        tilda = person("Tilda Berg", PersonKind.TEACHER);
        omar = person("Omar Haddad", PersonKind.TEACHER);
    }

    public CoachingDesks desks() {
        return use.coaching();
    }

    public SchoolId school(String name) {
        return desks().schools().add(admin, new SchoolDetails(name, null, zone)).orThrow();
    }

    public PersonId person(String name, PersonKind kind) {
        return use.people()
                .add(
                        admin,
                        new PersonDetails(
                                name, null, List.of(), List.of(kind), List.of(), null, WorkingHours.UNKNOWN, zone))
                .orThrow();
    }

    /** A plan of two cycles of six weeks that begins this week. */
    public CoachingPlanId plan(String title, PersonId teacher, SchoolId school, Stage stage) {
        LocalDate monday = today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return desks().plans()
                .begin(
                        admin,
                        new PlanDetails(
                                title,
                                school,
                                teacher,
                                coach,
                                monday,
                                2,
                                6,
                                stage,
                                "Pupils wait to be asked; a few do all the talking.",
                                "Open questions, and time to think before anybody answers."),
                        List.of(
                                new GoalDetails(
                                        "Most questions are open ones",
                                        "Open questions a lesson",
                                        null,
                                        BigDecimal.valueOf(4),
                                        BigDecimal.valueOf(15)),
                                new GoalDetails(
                                        "Everybody speaks",
                                        "Pupils who spoke",
                                        "%",
                                        BigDecimal.valueOf(35),
                                        BigDecimal.valueOf(80)),
                                new GoalDetails("Plans are shared with the parallel class", null, null, null, null)))
                .orThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    public WallClockSpan at(LocalDateTime start, int minutes) {
        return new WallClockSpan(start, Duration.ofMinutes(minutes), zone, false);
    }

    /** A visit some days from today. */
    public VisitId visit(CoachingPlanId plan, int days, String time, MeetingType meeting, String purpose) {
        LocalDateTime start = LocalDateTime.parse(today().plusDays(days) + "T" + time);
        return desks().visits()
                .schedule(
                        admin,
                        plan,
                        new Appointment(
                                at(start, 60),
                                meeting,
                                purpose,
                                null,
                                "Read the plan of the lesson",
                                List.of("Timer", "Seating plan")))
                .orThrow();
    }

    public VisitId confirmed(VisitId visit) {
        return desks().visits().confirm(admin, visit).orThrow();
    }

    public VisitId started(VisitId visit) {
        return desks().visits().start(admin, confirmed(visit)).orThrow();
    }

    public void observed(VisitId visit, String... seen) {
        for (String each : seen) {
            desks().records().observe(admin, visit, each).orThrow();
        }
    }

    /** What was measured for a goal of a plan, by its place among them. */
    public VisitMetric.Measured measured(CoachingPlanId plan, int goal, int value) {
        PlanPage.GoalView measure =
                desks().board().plan(plan).orElseThrow().goals().get(goal);
        return new VisitMetric.Measured(
                measure.id(),
                Objects.requireNonNull(measure.details().measure()),
                BigDecimal.valueOf(value),
                measure.details().unit());
    }

    public void completed(VisitId visit, VisitMetric.Measured measured, NextStep.@Nullable Words next) {
        desks().visits()
                .complete(
                        admin,
                        visit,
                        new VisitOutcomes(
                                List.of("Good will on both sides."),
                                next == null ? List.of() : List.of(next),
                                List.of(measured),
                                List.of()))
                .orThrow();
    }
}
