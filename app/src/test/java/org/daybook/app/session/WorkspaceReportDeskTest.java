package org.daybook.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.app.coaching.report.PlanMatter;
import org.daybook.app.coaching.report.ReportDesk;
import org.daybook.app.coaching.report.VisitMatter;
import org.daybook.app.sample.StoredWorkspace;
import org.daybook.core.coaching.Appointment;
import org.daybook.core.coaching.CoachingDesks;
import org.daybook.core.coaching.CoachingPlanId;
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
import org.daybook.core.coaching.VisitPage;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.WallClockSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a stored workspace goes into the reports of coaching. */
@Tag("slow")
class WorkspaceReportDeskTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), StoredWorkspace.BERLIN);

    @TempDir
    Path folder;

    private StoredWorkspace stored;
    private CoachingDesks coaching;
    private ReportDesk desk;
    private CoachingPlanId plan;
    private VisitId held;

    @BeforeEach
    void holdOneVisitOfTwo() {
        stored = new StoredWorkspace(folder, "Coaching Nordstadt", CLOCK) {};
        coaching = stored.use.coaching();
        desk = stored.session.coachingReports();
        SchoolId school = coaching.schools()
                .add(stored.admin, new SchoolDetails("Linden School", null, StoredWorkspace.BERLIN))
                .orThrow();
        PlanDetails details = new PlanDetails(
                "Better", school, person("Tilda Berg"), person("Carl Holm"), MONDAY, 2, 6, Stage.REGULAR, "", "");
        plan = coaching.plans()
                .begin(stored.admin, details, List.of(new GoalDetails("Ask more", "Questions", null, null, null)))
                .orThrow();
        held = visit(10);
        visit(13);
        coaching.visits().confirm(stored.admin, held).orThrow();
        coaching.visits().start(stored.admin, held).orThrow();
        GoalId goal =
                coaching.board().plan(plan).orElseThrow().goals().getFirst().id();
        VisitOutcomes outcomes = new VisitOutcomes(
                List.of("Calm start"),
                List.of(new NextStep.Words("Wait", MONDAY.plusDays(7))),
                List.of(new VisitMetric.Measured(goal, "Questions", new BigDecimal(7), null)),
                List.of());
        coaching.visits().complete(stored.admin, held, outcomes).orThrow();
    }

    private PersonId person(String name) {
        return stored.use
                .people()
                .add(stored.admin, PersonDetails.named(name, StoredWorkspace.BERLIN))
                .orThrow();
    }

    private VisitId visit(int hour) {
        WallClockSpan when =
                new WallClockSpan(MONDAY.atTime(hour, 0), Duration.ofHours(1), StoredWorkspace.BERLIN, false);
        Appointment appointment = new Appointment(when, MeetingType.OBSERVATION, "Watch", null, null, List.of("Timer"));
        return coaching.visits().schedule(stored.admin, plan, appointment).orThrow();
    }

    @AfterEach
    void close() {
        stored.close();
    }

    @Test
    void aPlanComesWithTheRecordsOfTheVisitsThatBegan() {
        PlanMatter matter = desk.plan(plan).orElseThrow();

        assertThat(matter.workspace()).isEqualTo("Coaching Nordstadt");
        assertThat(matter.zone()).isEqualTo(StoredWorkspace.BERLIN);
        assertThat(matter.plan().visits()).hasSize(2);
        assertThat(matter.held()).extracting(page -> page.visit().id()).containsExactly(held);
        assertThat(matter.held().getFirst().nextSteps())
                .extracting(step -> step.words().text())
                .containsExactly("Wait");
        assertThat(matter.cycles()).isEqualTo(2);
    }

    @Test
    void aVisitComesWithItsPlanUntilThatIsDeleted() {
        VisitMatter matter = desk.visit(held).orElseThrow();
        assertThat(matter.plan().map(page -> page.details().title())).contains("Better");
        assertThat(matter.page().metrics())
                .extracting(VisitPage.Metric::measured)
                .extracting(VisitMetric.Measured::name)
                .containsExactly("Questions");

        coaching.visits()
                .cancel(
                        stored.admin,
                        coaching.board()
                                .plan(plan)
                                .orElseThrow()
                                .visits()
                                .getLast()
                                .id(),
                        "Ill")
                .orThrow();
        coaching.plans().delete(stored.admin, plan).orThrow();

        assertThat(desk.visit(held).orElseThrow().plan()).isEmpty();
        assertThat(desk.plan(plan)).isEmpty();
    }

    @Test
    void whatNeverWasIsNothing() {
        assertThat(desk.visit(new VisitId(new UUID(1, 1)))).isEmpty();
        assertThat(desk.plan(new CoachingPlanId(new UUID(1, 1)))).isEmpty();
    }
}
