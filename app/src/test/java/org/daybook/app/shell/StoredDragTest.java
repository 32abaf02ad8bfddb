package org.daybook.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.sample.Until.until;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.daybook.app.UseCases;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.Tiles;
import org.daybook.app.session.Session;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.core.access.Actor;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.identity.Ids;
import org.daybook.core.time.Interval;
import org.daybook.core.time.Recurrence;
import org.daybook.core.time.RecurrenceRule;
import org.daybook.core.time.WallClockSpan;
import org.daybook.persistence.workspace.CannotOpen;
import org.daybook.persistence.workspace.Workspace;
import org.daybook.persistence.workspace.WorkspaceFile;
import org.daybook.persistence.workspace.WorkspaceOpener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * An occurrence of a weekly series, dragged with the mouse, over a real workspace: Tuesdays at ten in Berlin, six times
 * from 10 March 2026, with the start of summer time on 29 March between the third and the fourth.
 */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class StoredDragTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 10);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-25T09:00:00Z"), BERLIN);
    private static final double HOUR = 52;

    @TempDir
    private Path folder;

    private Stage stage;
    private Workspace workspace;
    private Actor admin;
    private Tasks tasks;
    private UseCases useCases;

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    @BeforeEach
    void open(FxRobot robot) throws CannotOpen {
        Locale.setDefault(Locale.UK);
        Ids ids = new Ids(CLOCK, new SecureRandom());
        workspace = new WorkspaceOpener(CLOCK).create(new WorkspaceFile(folder.resolve("drag")), null);
        useCases = new UseCases(workspace, CLOCK, ids);
        admin = useCases.beginnings()
                .begin("Drag", BERLIN, "mara", "Mara Lindqvist", "correct horse")
                .orThrow();
        WallClockSpan when = WallClockSpan.between(FIRST.atTime(10, 0), FIRST.atTime(11, 0), BERLIN);
        useCases.schedule()
                .add(
                        admin,
                        new EntryDraft(
                                EntryDetails.of("Boiler round", when),
                                Recurrence.of(RecurrenceRule.of("FREQ=WEEKLY;BYDAY=TU;COUNT=6"))))
                .orThrow();
        tasks = Tasks.forWindow(fault -> {
            throw new AssertionError(fault.code(), fault.cause());
        });
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> show(new Session(workspace, admin, BERLIN, CLOCK, ids)));
        until(() -> !new Tiles(robot).all().isEmpty());
    }

    private boolean show(Session session) {
        Appearance appearance = new Appearance(Theme.LIGHT);
        Workbench workbench = new Workbench(
                Desks.of(session),
                new Frame(tasks, new Toasts(), session.clock(), Windows.passing(appearance)),
                new ShellView.Who("Drag", admin.name()),
                () -> {});
        session.subscribe((_, _) -> tasks.onScreen(workbench::refresh));
        Scene scene = new Scene(workbench.root(), 1500, 900);
        appearance.dress(scene);
        stage.setScene(scene);
        stage.setWidth(1500);
        stage.setHeight(900);
        stage.show();
        return true;
    }

    @AfterEach
    void close() throws IOException {
        tasks.close();
        workspace.close();
    }

    @Test
    void thisMovesTheOneOccurrenceAlone(FxRobot robot) {
        assertThat(starts()).containsExactly(series(10, 10, 10, 10, 10, 10));

        dragTwoHoursDown(robot);
        choose(robot, "#scope-this");

        until(() -> !starts().equals(List.of(series(10, 10, 10, 10, 10, 10))));
        assertThat(starts()).containsExactly(series(10, 10, 12, 10, 10, 10));
    }

    @Test
    void futureSplitsTheSeriesAndKeepsTheWallClockOverTheStartOfSummerTime(FxRobot robot) {
        dragTwoHoursDown(robot);
        choose(robot, "#scope-future");

        until(() -> !starts().equals(List.of(series(10, 10, 10, 10, 10, 10))));
        assertThat(starts()).containsExactly(series(10, 10, 12, 12, 12, 12));
        assertThat(instants().subList(2, 4))
                .containsExactly(Instant.parse("2026-03-24T11:00:00Z"), Instant.parse("2026-03-31T10:00:00Z"));
    }

    @Test
    void allShiftsTheWholeSeriesAndKeepsItsFirstDay(FxRobot robot) {
        dragTwoHoursDown(robot);
        choose(robot, "#scope-all");

        until(() -> !starts().equals(List.of(series(10, 10, 10, 10, 10, 10))));
        assertThat(starts()).containsExactly(series(12, 12, 12, 12, 12, 12));
    }

    @Test
    void allFromAnOccurrenceInSummerTimeMovesThoseInWinterByTheSameWallClock(FxRobot robot) {
        fire(robot, "#next");
        until(() -> new Tiles(robot).find("Boiler round", FIRST.plusWeeks(3)).isPresent());

        dragTwoHoursDown(robot);
        choose(robot, "#scope-all");

        until(() -> !starts().equals(List.of(series(10, 10, 10, 10, 10, 10))));
        assertThat(starts()).containsExactly(series(12, 12, 12, 12, 12, 12));
    }

    @Test
    void oneUndoTakesTheSplitBackAndOneRedoBringsItAgain(FxRobot robot) {
        dragTwoHoursDown(robot);
        choose(robot, "#scope-future");
        until(() -> starts().equals(List.of(series(10, 10, 12, 12, 12, 12))));
        until(() -> !robot.lookup("#undo").queryButton().isDisabled());

        robot.clickOn("#undo");
        until(() -> starts().equals(List.of(series(10, 10, 10, 10, 10, 10))));
        until(() -> !robot.lookup("#redo").queryButton().isDisabled());
        robot.clickOn("#redo");

        until(() -> starts().equals(List.of(series(10, 10, 12, 12, 12, 12))));
    }

    @Test
    void inTheMonthAnOccurrenceIsCarriedToAnotherDayAndThoseAfterItFollow(FxRobot robot) {
        fire(robot, "#view-month");
        until(() -> chips(robot).size() == 4);

        Region third = chips(robot).get(2);
        double day = third.getWidth() + 7;
        Bounds bounds = third.localToScreen(third.getLayoutBounds());
        robot.moveTo(new Point2D(bounds.getCenterX(), bounds.getCenterY()))
                .press(MouseButton.PRIMARY)
                .moveBy(day / 2, 0)
                .moveBy(day / 2, 0)
                .release(MouseButton.PRIMARY);
        choose(robot, "#scope-future");

        until(() -> !starts().equals(List.of(series(10, 10, 10, 10, 10, 10))));
        assertThat(starts())
                .extracting(LocalDateTime::toLocalDate)
                .containsExactly(
                        FIRST,
                        FIRST.plusWeeks(1),
                        FIRST.plusWeeks(2).plusDays(1),
                        FIRST.plusWeeks(3).plusDays(1),
                        FIRST.plusWeeks(4).plusDays(1),
                        FIRST.plusWeeks(5).plusDays(1));
        assertThat(starts()).allSatisfy(start -> assertThat(start.getHour()).isEqualTo(10));
    }

    private static List<Region> chips(FxRobot robot) {
        return robot.lookup(".month-chip").<Region>queryAll().stream()
                .filter(Node::isVisible)
                .sorted(Comparator.comparing(Node::getLayoutY))
                .toList();
    }

    private void dragTwoHoursDown(FxRobot robot) {
        Tiles tiles = new Tiles(robot);
        tiles.drag(tiles.all().getFirst(), 0, 2 * HOUR);
    }

    private static void choose(FxRobot robot, String scope) {
        until(() -> robot.lookup(scope).tryQuery().isPresent());
        robot.clickOn(scope);
    }

    private static void fire(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).<ButtonBase>query().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<Commitment> agenda() {
        return useCases.agenda()
                .within(new Interval(Instant.parse("2026-03-01T00:00:00Z"), Instant.parse("2026-06-01T00:00:00Z")));
    }

    private List<LocalDateTime> starts() {
        return agenda().stream().map(each -> each.when().start()).toList();
    }

    private List<Instant> instants() {
        return agenda().stream().map(each -> each.interval().startInclusive()).toList();
    }

    private static LocalDateTime[] series(int... hours) {
        LocalDateTime[] starts = new LocalDateTime[hours.length];
        for (int week = 0; week < hours.length; week++) {
            starts[week] = FIRST.plusWeeks(week).atTime(hours[week], 0);
        }
        return starts;
    }
}
