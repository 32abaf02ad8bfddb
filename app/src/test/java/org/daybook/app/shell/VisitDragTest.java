package org.daybook.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.sample.Until.until;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.Tiles;
import org.daybook.app.surface.Toast;
import org.daybook.core.coaching.Appointment;
import org.daybook.core.coaching.CoachingPlanId;
import org.daybook.core.coaching.MeetingType;
import org.daybook.core.coaching.PlanDetails;
import org.daybook.core.coaching.SchoolDetails;
import org.daybook.core.coaching.SchoolId;
import org.daybook.core.coaching.VisitId;
import org.daybook.core.coaching.VisitPage;
import org.daybook.core.coaching.VisitStatus;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.WallClockSpan;
import org.daybook.persistence.workspace.CannotOpen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A confirmed visit on Tuesday 24 November 2026 at ten, dragged with the mouse over a real workspace. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class VisitDragTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDateTime TEN = MONDAY.plusDays(1).atTime(10, 0);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), BERLIN);
    private static final String VISIT = "Watch a lesson, Oak School";
    private static final double HOUR = 52;

    @TempDir
    private Path folder;

    private Stage stage;
    private StoredWorkbench desk;
    private VisitId visit;

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    @BeforeEach
    void open(FxRobot robot) throws CannotOpen {
        desk = new StoredWorkbench(folder, CLOCK, BERLIN);
        var coaching = desk.useCases.coaching();
        SchoolId school = coaching.schools()
                .add(desk.admin, new SchoolDetails("Oak School", null, BERLIN))
                .orThrow();
        CoachingPlanId plan = coaching.plans()
                .begin(
                        desk.admin,
                        new PlanDetails(
                                "Questions",
                                school,
                                person("Tilda Berg"),
                                person("Carl Holm"),
                                MONDAY,
                                1,
                                6,
                                org.daybook.core.coaching.Stage.REGULAR,
                                "",
                                ""),
                        List.of())
                .orThrow();
        WallClockSpan when = WallClockSpan.between(TEN, TEN.plusHours(1), BERLIN);
        visit = coaching.visits()
                .schedule(
                        desk.admin,
                        plan,
                        new Appointment(when, MeetingType.OBSERVATION, "Watch a lesson", null, null, List.of()))
                .orThrow();
        coaching.visits().confirm(desk.admin, visit).orThrow();
        desk.show(stage, Theme.LIGHT, 1366, 768);
        until(() -> new Tiles(robot).find(VISIT).isPresent());
    }

    private PersonId person(String name) {
        return desk.useCases
                .people()
                .add(desk.admin, PersonDetails.named(name, BERLIN))
                .orThrow();
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    private VisitPage page() {
        return desk.useCases.coaching().board().visit(visit).orElseThrow();
    }

    private LocalDateTime start() {
        return page().visit().appointment().when().start();
    }

    private Optional<String> said() {
        return desk.toasts.showing().stream().map(Toast::text).findFirst();
    }

    @Test
    void aDraggedVisitIsRescheduledAndTakenBackByUndo(FxRobot robot) {
        Tiles tiles = new Tiles(robot);

        tiles.drag(tiles.titled(VISIT), tiles.day(), HOUR);

        until(() -> start().equals(TEN.plusDays(1).plusHours(1)));
        assertThat(page().visit().status()).isEqualTo(VisitStatus.SCHEDULED);
        assertThat(page().before())
                .extracting(appointment -> appointment.when().start())
                .containsExactly(TEN);

        until(() -> said().isPresent());
        robot.clickOn("Undo");
        until(() -> start().equals(TEN) && page().visit().status() == VisitStatus.CONFIRMED);
    }

    @Test
    void aVisitIsNeitherDeletedNorCopiedAndSaysWhy(FxRobot robot) {
        robot.clickOn(new Tiles(robot).titled(VISIT)).type(KeyCode.DELETE);

        until(() -> said().filter(words -> words.contains("not deleted but cancelled"))
                .isPresent());
        assertThat(page().visit().status()).isEqualTo(VisitStatus.CONFIRMED);

        robot.push(KeyCode.CONTROL, KeyCode.D);
        until(() ->
                desk.toasts.showing().stream().anyMatch(toast -> toast.text().contains("is not copied")));
    }

    @Test
    void aDoubleClickOpensThePageOfTheVisit(FxRobot robot) {
        robot.doubleClickOn(new Tiles(robot).titled(VISIT));

        until(() -> robot.lookup("#visit-more").tryQuery().isPresent());
        assertThat(robot.lookup(".visit-heading").queryLabeled().getText()).isEqualTo("Tilda Berg");
    }
}
