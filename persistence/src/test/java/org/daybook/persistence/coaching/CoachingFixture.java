package org.daybook.persistence.coaching;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.daybook.core.access.Actor;
import org.daybook.core.coaching.Appointment;
import org.daybook.core.coaching.CoachingBoard;
import org.daybook.core.coaching.CoachingContext;
import org.daybook.core.coaching.CoachingPlanId;
import org.daybook.core.coaching.GoalDesk;
import org.daybook.core.coaching.GoalDetails;
import org.daybook.core.coaching.MeetingType;
import org.daybook.core.coaching.PlanDesk;
import org.daybook.core.coaching.PlanDetails;
import org.daybook.core.coaching.RecordDesk;
import org.daybook.core.coaching.SchoolDesk;
import org.daybook.core.coaching.SchoolDetails;
import org.daybook.core.coaching.SchoolId;
import org.daybook.core.coaching.Stage;
import org.daybook.core.coaching.VisitDesk;
import org.daybook.core.coaching.VisitId;
import org.daybook.core.coaching.VisitOutcomes;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.WallClockSpan;
import org.daybook.persistence.workspace.TestWorkspace;

/** A workspace with one school, a teacher, a coach and a plan of two cycles of six weeks from 2 March 2026, a Monday. */
final class CoachingFixture implements AutoCloseable {

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    final TestWorkspace test;
    final CoachingContext context;
    final SchoolId school;
    final PersonId teacher;
    final PersonId coach;
    final CoachingPlanId plan;

    private CoachingFixture(TestWorkspace test) {
        this.test = test;
        this.context = new CoachingContext(
                test.workspace().work(),
                test.workspace().coachingBooks(),
                test.workspace().people(),
                test.ids(),
                test.clock());
        this.school = school("Linden School");
        this.teacher = test.person("Tilda Berg");
        this.coach = test.person("Carl Holm");
        this.plan = plan("Asking better questions", teacher, coach, Stage.REGULAR);
    }

    static CoachingFixture in(Path folder) {
        return new CoachingFixture(TestWorkspace.in(folder));
    }

    Actor admin() {
        return test.admin();
    }

    SchoolId school(String name) {
        return schools()
                .add(admin(), new SchoolDetails(name, null, TestWorkspace.BERLIN))
                .orThrow();
    }

    CoachingPlanId plan(String title, PersonId whom, PersonId by, Stage stage) {
        return plans().begin(admin(), head(title, whom, by, stage), List.of()).orThrow();
    }

    PlanDetails head(String title, PersonId whom, PersonId by, Stage stage) {
        return new PlanDetails(title, school, whom, by, MONDAY, 2, 6, stage, "More talk by pupils", "Open questions");
    }

    SchoolDesk schools() {
        return new SchoolDesk(context);
    }

    PlanDesk plans() {
        return new PlanDesk(context);
    }

    GoalDesk goals() {
        return new GoalDesk(context);
    }

    VisitDesk visits() {
        return new VisitDesk(context);
    }

    RecordDesk records() {
        return new RecordDesk(context);
    }

    CoachingBoard board() {
        return new CoachingBoard(context);
    }

    static GoalDetails goal(String text) {
        return new GoalDetails(text, null, null, null, null);
    }

    /** An hour from a wall-clock time in Berlin. */
    static WallClockSpan hour(LocalDateTime start) {
        return new WallClockSpan(start, Duration.ofHours(1), TestWorkspace.BERLIN, false);
    }

    static Appointment observation(LocalDateTime start, String... equipment) {
        return new Appointment(hour(start), MeetingType.OBSERVATION, "Watch a lesson", null, null, List.of(equipment));
    }

    /** A visit today at ten. */
    VisitId today() {
        return visits().schedule(admin(), plan, observation(MONDAY.atTime(10, 0)))
                .orThrow();
    }

    /** One that is on. */
    VisitId started() {
        VisitId visit = today();
        visits().confirm(admin(), visit).orThrow();
        return visits().start(admin(), visit).orThrow();
    }

    VisitId completed(VisitOutcomes outcomes) {
        return visits().complete(admin(), started(), outcomes).orThrow();
    }

    @Override
    public void close() {
        test.close();
    }
}
