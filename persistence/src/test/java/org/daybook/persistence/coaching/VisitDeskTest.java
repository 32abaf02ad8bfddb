package org.daybook.persistence.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.daybook.core.access.Role;
import org.daybook.core.coaching.Appointment;
import org.daybook.core.coaching.CoachingBooks;
import org.daybook.core.coaching.CoachingContext;
import org.daybook.core.coaching.CycleWeek;
import org.daybook.core.coaching.EvidenceFile;
import org.daybook.core.coaching.MeetingType;
import org.daybook.core.coaching.NextStep;
import org.daybook.core.coaching.VisitDesk;
import org.daybook.core.coaching.VisitId;
import org.daybook.core.coaching.VisitMetric;
import org.daybook.core.coaching.VisitOutcomes;
import org.daybook.core.coaching.VisitPage;
import org.daybook.core.coaching.VisitSchedule;
import org.daybook.core.coaching.VisitStatus;
import org.daybook.core.coaching.VisitView;
import org.daybook.core.coaching.Visits;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisitDeskTest {

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

    private VisitPage page(VisitId visit) {
        return coaching.board().visit(visit).orElseThrow();
    }

    private VisitStatus status(VisitId visit) {
        return page(visit).visit().status();
    }

    private static String sentence(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(Refusal refusal) ? refusal.sentence() : "It was done.";
    }

    @Test
    void visitHasSchoolTeacherAndCoachOfItsPlanAndTheWeekOfItsDay() {
        VisitId visit = coaching.visits()
                .schedule(
                        coaching.admin(),
                        coaching.plan,
                        CoachingFixture.observation(LocalDate.of(2026, 4, 15).atTime(9, 30)))
                .orThrow();

        VisitView view = page(visit).visit();
        assertThat(view.school().name()).isEqualTo("Linden School");
        assertThat(view.teacher().name()).isEqualTo("Tilda Berg");
        assertThat(view.coach().name()).isEqualTo("Carl Holm");
        assertThat(view.status()).isEqualTo(VisitStatus.SCHEDULED);
        // The plan's cycles have six weeks: its seventh begins on 13 April.
        assertThat(view.week()).isEqualTo(new CycleWeek(2, 1));
    }

    @Test
    void visitThatCannotBeScheduledLeavesNeitherVisitNorSchedule() {
        Appointment endless = new Appointment(
                CoachingFixture.hour(CoachingFixture.MONDAY.atTime(10, 0)).lasting(Duration.ofHours(15)),
                MeetingType.DEBRIEF,
                "Talk",
                null,
                null,
                List.of());

        Outcome<VisitId> outcome = coaching.visits().schedule(coaching.admin(), coaching.plan, endless);

        assertThat(sentence(outcome)).startsWith("A visit lasts at most 14 hours, not until 2026-03-03T01:00.");
        assertThat(coaching.board().plan(coaching.plan).orElseThrow().visits()).isEmpty();
    }

    @Test
    void schedulingThatFailsHalfWayLeavesNeitherVisitNorScheduleC1() {
        var workspace = coaching.test.workspace();
        CoachingBooks books = workspace.coachingBooks();
        Visits failing = (Visits) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Visits.class}, (_, method, arguments) -> {
                    if (method.getName().equals("add") && arguments[0] instanceof VisitSchedule) {
                        throw new IllegalStateException("The disk is gone.");
                    }
                    return method.invoke(books.visits(), arguments);
                });
        VisitDesk desk = new VisitDesk(new CoachingContext(
                workspace.work(),
                new CoachingBooks(books.schools(), books.plans(), failing, books.records()),
                workspace.people(),
                coaching.test.ids(),
                coaching.test.clock()));
        Appointment appointment = CoachingFixture.observation(CoachingFixture.MONDAY.atTime(10, 0));

        assertThatThrownBy(() -> desk.schedule(coaching.admin(), coaching.plan, appointment))
                .hasMessageContaining("The disk is gone.");

        assertThat(coaching.test.count("visit")).isZero();
        assertThat(coaching.test.count("visit_schedule")).isZero();
    }

    @Test
    void cycleIsLaidOutAsOneChangeOrNotAtAll() {
        Appointment first = CoachingFixture.observation(CoachingFixture.MONDAY.atTime(9, 0));
        Appointment broken = first.at(first.when().lasting(Duration.ZERO));
        assertThat(sentence(coaching.visits().layOut(coaching.admin(), coaching.plan, List.of(first, broken))))
                .isEqualTo("Mon 2 Mar 2026 09:00: A visit starts and ends at a time of day. Give it both.");

        coaching.visits()
                .layOut(
                        coaching.admin(),
                        coaching.plan,
                        List.of(
                                first,
                                CoachingFixture.observation(
                                        CoachingFixture.MONDAY.plusWeeks(1).atTime(9, 0))))
                .orThrow();
        assertThat(coaching.board().plan(coaching.plan).orElseThrow().visits()).hasSize(2);

        coaching.test.workspace().journal().undo(coaching.admin()).orThrow();
        assertThat(coaching.board().plan(coaching.plan).orElseThrow().visits()).isEmpty();
    }

    @Test
    void visitGoesThroughItsLifeAndSkipsNothing() {
        VisitId visit = coaching.today();
        assertThat(sentence(coaching.visits().start(coaching.admin(), visit)))
                .isEqualTo("The visit is not confirmed yet. Confirm it, then start it.");
        assertThat(sentence(coaching.visits().complete(coaching.admin(), visit, VisitOutcomes.NONE)))
                .isEqualTo("The visit has not started. Confirm and start it first.");

        coaching.visits().confirm(coaching.admin(), visit).orThrow();
        assertThat(status(visit)).isEqualTo(VisitStatus.CONFIRMED);
        assertThat(sentence(coaching.visits().confirm(coaching.admin(), visit)))
                .isEqualTo("The visit is confirmed already.");
        assertThat(sentence(coaching.visits().complete(coaching.admin(), visit, VisitOutcomes.NONE)))
                .isEqualTo("The visit has not started. Start it first.");

        coaching.visits().start(coaching.admin(), visit).orThrow();
        assertThat(status(visit)).isEqualTo(VisitStatus.IN_PROGRESS);
        assertThat(sentence(coaching.visits().cancel(coaching.admin(), visit, "Ill")))
                .isEqualTo("The visit is under way. Complete it.");

        coaching.visits().complete(coaching.admin(), visit, VisitOutcomes.NONE).orThrow();
        assertThat(status(visit)).isEqualTo(VisitStatus.COMPLETED);
        assertThat(sentence(coaching.visits().start(coaching.admin(), visit)))
                .isEqualTo("The visit is over. Schedule another one.");
    }

    @Test
    void visitIsNotStartedBeforeItsDay() {
        VisitId visit = coaching.visits()
                .schedule(
                        coaching.admin(),
                        coaching.plan,
                        CoachingFixture.observation(
                                CoachingFixture.MONDAY.plusDays(1).atTime(10, 0)))
                .orThrow();
        coaching.visits().confirm(coaching.admin(), visit).orThrow();

        assertThat(sentence(coaching.visits().start(coaching.admin(), visit)))
                .isEqualTo("The visit is on Tue 3 Mar 2026 10:00. Start it then, or reschedule it.");
        coaching.test.clock().advance(Duration.ofDays(1));
        coaching.visits().start(coaching.admin(), visit).orThrow();
    }

    @Test
    void reschedulingKeepsWhatWasAndAsksForConfirmationAgain() {
        VisitId visit = coaching.today();
        coaching.visits().confirm(coaching.admin(), visit).orThrow();

        coaching.visits()
                .reschedule(
                        coaching.admin(),
                        visit,
                        CoachingFixture.hour(CoachingFixture.MONDAY.plusDays(8).atTime(14, 0)))
                .orThrow();

        VisitPage page = page(visit);
        assertThat(page.visit().status()).isEqualTo(VisitStatus.SCHEDULED);
        assertThat(page.visit().day()).isEqualTo(CoachingFixture.MONDAY.plusDays(8));
        assertThat(page.visit().week()).isEqualTo(new CycleWeek(1, 2));
        assertThat(page.before())
                .extracting(appointment -> appointment.when().start())
                .containsExactly(CoachingFixture.MONDAY.atTime(10, 0));
    }

    @Test
    void visitIsNotCancelledWithoutReason() {
        VisitId visit = coaching.today();
        assertThat(sentence(coaching.visits().cancel(coaching.admin(), visit, "  ")))
                .startsWith("A visit is not cancelled without a reason.");

        coaching.visits()
                .cancel(coaching.admin(), visit, "The school is closed")
                .orThrow();

        assertThat(page(visit).visit().cancelReason()).contains("The school is closed");
        assertThat(sentence(coaching.visits().confirm(coaching.admin(), visit)))
                .isEqualTo("The visit was cancelled: The school is closed. Schedule another one.");
        assertThat(coaching.board().day(coaching.coach, CoachingFixture.MONDAY).stops())
                .isEmpty();
    }

    @Test
    void completingWritesAllOutcomesInOneEntry() {
        VisitId visit = coaching.started();
        byte[] photo = "a photograph of the board".getBytes(StandardCharsets.UTF_8);
        VisitOutcomes outcomes = new VisitOutcomes(
                List.of("Three pupils spoke unasked."),
                List.of(new NextStep.Words("Wait five seconds", CoachingFixture.MONDAY.plusDays(9))),
                List.of(new VisitMetric.Measured(null, "Open questions", new BigDecimal("7"), null)),
                List.of(new EvidenceFile("board.jpg", photo)));

        coaching.visits().complete(coaching.admin(), visit, outcomes).orThrow();

        VisitPage page = page(visit);
        assertThat(page.notes()).extracting(VisitPage.Note::text).containsExactly("Three pupils spoke unasked.");
        assertThat(page.nextSteps()).extracting(step -> step.words().text()).containsExactly("Wait five seconds");
        assertThat(page.metrics())
                .extracting(metric -> metric.measured().name())
                .containsExactly("Open questions");
        assertThat(coaching.board().file(page.evidence().getFirst().id())).contains(photo);

        coaching.test.workspace().journal().undo(coaching.admin()).orThrow();
        assertThat(status(visit)).isEqualTo(VisitStatus.IN_PROGRESS);
        assertThat(page(visit).notes()).isEmpty();
        assertThat(page(visit).evidence()).isEmpty();
    }

    @Test
    void outcomeThatIsWrongLeavesTheVisitOn() {
        VisitId visit = coaching.started();

        Outcome<VisitId> outcome = coaching.visits()
                .complete(
                        coaching.admin(),
                        visit,
                        new VisitOutcomes(
                                List.of("Well done"),
                                List.of(),
                                List.of(),
                                List.of(new EvidenceFile("empty.pdf", new byte[0]))));

        assertThat(sentence(outcome))
                .isEqualTo("empty.pdf is empty, so there is nothing to keep. Choose another file.");
        assertThat(status(visit)).isEqualTo(VisitStatus.IN_PROGRESS);
        assertThat(page(visit).notes()).isEmpty();
    }

    @Test
    void onlyThoseWhoMayCoachScheduleVisits() {
        Outcome<VisitId> outcome = coaching.visits()
                .schedule(
                        coaching.test.actor("Vera", Role.VIEWER),
                        coaching.plan,
                        CoachingFixture.observation(CoachingFixture.MONDAY.atTime(10, 0)));

        assertThat(sentence(outcome)).contains("Vera");
        assertThat(coaching.board().plan(coaching.plan).orElseThrow().visits()).isEmpty();
    }
}
