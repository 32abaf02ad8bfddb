package org.daybook.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.sample.Until.until;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.SampleWorkspace;
import org.daybook.app.sample.Tiles;
import org.daybook.app.surface.Toast;
import org.daybook.core.dispatch.EntryDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The signed-in window, used with mouse and keyboard as a person does. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class WorkbenchTest {

    private static final double HOUR = 52;

    private Stage stage;
    private Harness harness;
    private Tiles tiles;

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    @BeforeEach
    void open(FxRobot robot) {
        harness = Harness.open(stage, Theme.LIGHT, 1500, 900, robot);
        tiles = new Tiles(robot);
    }

    @Test
    void aDragMovesAnEntryToTheTimeItIsDroppedAt(FxRobot robot) {
        tiles.drag(tiles.titled("Customer acceptance"), 0, 2 * HOUR);

        until(() -> start("Customer acceptance").equals(at(1, "15:00")));
        assertThat(toasts()).containsExactly("Moved Customer acceptance");
    }

    @Test
    void aDragToAnotherDayKeepsTheHour(FxRobot robot) {
        Node view = tiles.titled("Customer acceptance");
        double day = tiles.day();

        tiles.drag(view, day, 0);

        until(() -> start("Customer acceptance").equals(at(2, "13:00")));
    }

    @Test
    void draggingTheLowerEdgeChangesTheLengthAlone(FxRobot robot) {
        Bounds bounds = Tiles.onScreen(tiles.titled("Customer acceptance"));
        robot.moveTo(new Point2D(bounds.getCenterX(), bounds.getMaxY() - 2));

        robot.press(MouseButton.PRIMARY).moveBy(0, HOUR / 2).moveBy(0, HOUR / 2).release(MouseButton.PRIMARY);

        until(() -> form("Customer acceptance").when().localEnd().equals(at(1, "15:30")));
        assertThat(start("Customer acceptance")).isEqualTo(at(1, "13:00"));
    }

    @Test
    void theKeyForPrintingOpensThisWeek(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.P).release(KeyCode.P, KeyCode.CONTROL);

        until(() -> robot.lookup(".paper").tryQuery().filter(Node::isVisible).isPresent());
        assertThat(robot.lookup("#print-from").queryAs(DatePicker.class).getValue())
                .isEqualTo(SampleWorkspace.MONDAY);
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(robot.lookup("#print-from").tryQuery()).isEmpty();
    }

    @Test
    void escapeDuringADragLeavesNothingBehind(FxRobot robot) {
        Node view = tiles.titled("Customer acceptance");
        Bounds before = Tiles.onScreen(view);
        robot.moveTo(new Point2D(before.getCenterX(), before.getCenterY()))
                .press(MouseButton.PRIMARY)
                .moveBy(0, HOUR)
                .moveBy(0, HOUR);

        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE).moveBy(0, HOUR).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(start("Customer acceptance")).isEqualTo(at(1, "13:00"));
        assertThat(Tiles.onScreen(tiles.titled("Customer acceptance"))).isEqualTo(before);
        assertThat(robot.lookup(".drop-line").query().isVisible()).isFalse();
        assertThat(toasts()).isEmpty();
    }

    @Test
    void theLineAtThePointerNamesTheTimeAndTheClashBeforeAnythingMoves(FxRobot robot) {
        Node view = tiles.titled("Customer acceptance");
        double day = tiles.day();
        robot.moveTo(Tiles.center(view))
                .press(MouseButton.PRIMARY)
                .moveBy(day / 2, -HOUR)
                .moveBy(day / 2, -2.25 * HOUR);
        WaitForAsyncUtils.waitForFxEvents();

        List<String> line = texts(robot, ".drop-line .label");
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE).release(MouseButton.PRIMARY);

        assertThat(line.getFirst()).startsWith("Wed 25 Nov, 09:45–11:15");
        assertThat(line).contains("Clashes with Heating fault, Kita Sonne for Ana Duarte.");
        assertThat(start("Customer acceptance")).isEqualTo(at(1, "13:00"));
    }

    @Test
    void aRefusedDropGoesBackAndSaysWhy(FxRobot robot) {
        robot.interact(
                () -> robot.lookup(".time-grid .scroll-bar").<ScrollBar>query().setValue(0));
        Node view = tiles.titled("Boiler inspection, Lindenstraße");
        Bounds before = Tiles.onScreen(view);

        tiles.drag(view, 0, -6 * HOUR);

        until(() -> toasts().contains("Nobody works at 02:00. Choose a time after 05:00."));
        assertThat(Tiles.onScreen(tiles.titled("Boiler inspection, Lindenstraße")))
                .isEqualTo(before);
    }

    @Test
    void anOccurrenceAsksForItsScopeAndMovesThatFar(FxRobot robot) {
        tiles.drag(round(2), 0, 4 * HOUR);
        until(() -> robot.lookup("#scope-future").tryQuery().isPresent());
        assertThat(texts(robot, ".scope-reach").getFirst()).isEqualTo("1 occurrence changes.");

        robot.clickOn("#scope-future");

        until(() -> starts().contains(at(2, "12:30")));
        assertThat(starts()).contains(at(1, "08:30"), at(3, "12:30"), at(4, "12:30"));
    }

    @Test
    void enterTakesTheScopeChosenLastTime(FxRobot robot) {
        tiles.drag(round(2), 0, 4 * HOUR);
        until(() -> robot.lookup("#scope-all").tryQuery().isPresent());
        robot.clickOn("#scope-all");
        until(() -> starts().stream().allMatch(start -> start.getHour() == 12));

        tiles.drag(round(3), 0, HOUR);
        until(() -> robot.lookup("#scope-all").tryQuery().isPresent());
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);

        until(() -> starts().stream().allMatch(start -> start.getHour() == 13));
    }

    @Test
    void escapeAtTheScopeQuestionPutsTheTileBack(FxRobot robot) {
        Bounds before = Tiles.onScreen(round(2));
        tiles.drag(round(2), 0, 4 * HOUR);
        until(() -> robot.lookup("#scope-this").tryQuery().isPresent());

        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup("#scope-this").tryQuery()).isEmpty();
        assertThat(Tiles.onScreen(round(2))).isEqualTo(before);
    }

    @Test
    void deleteTakesTheEntryAwayAndUndoBringsItBack(FxRobot robot) {
        robot.interact(() -> tiles.titled("Van maintenance").requestFocus());
        robot.press(KeyCode.DELETE).release(KeyCode.DELETE);
        until(() -> !harness.sample.titles().contains("Van maintenance"));
        until(() -> texts(robot, "#undo").contains("Undo: Deleted Van maintenance"));

        robot.clickOn("#undo");

        until(() -> harness.sample.titles().contains("Van maintenance"));
        until(() -> tiles.find("Van maintenance").isPresent());
    }

    @Test
    void aDoubleClickOpensTheDrawerAndSavingChangesTheEntry(FxRobot robot) {
        robot.doubleClickOn(tiles.titled("Van maintenance"));
        until(() -> robot.lookup("#title").tryQuery().isPresent());

        robot.interact(() -> robot.lookup("#title").queryTextInputControl().clear());
        robot.write("Van inspection");
        robot.clickOn("#save");

        until(() -> harness.sample.titles().contains("Van inspection"));
        until(() -> robot.lookup("#title").tryQuery().isEmpty());
    }

    @Test
    void givingUpADrawerOffersWhatWasTypedBack(FxRobot robot) {
        robot.doubleClickOn(tiles.titled("Van maintenance"));
        until(() -> robot.lookup("#title").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#title").queryTextInputControl().setText("Van inspection"));
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        until(() -> robot.lookup("#title").tryQuery().isEmpty());

        robot.clickOn(".toast-action");

        until(() -> robot.lookup("#title").tryQuery().isPresent());
        assertThat(robot.lookup("#title").queryTextInputControl().getText()).isEqualTo("Van inspection");
    }

    @Test
    void aDragOverAnEmptySlotBeginsAnEntryOfThatLength(FxRobot robot) {
        Node above = tiles.titled("Van maintenance");
        Bounds bounds = Tiles.onScreen(above);
        robot.moveTo(new Point2D(bounds.getCenterX(), bounds.getMaxY() + HOUR / 3))
                .press(MouseButton.PRIMARY)
                .moveBy(0, HOUR / 2)
                .moveBy(0, HOUR / 2)
                .release(MouseButton.PRIMARY);
        until(() -> robot.lookup("#title").tryQuery().isPresent());

        robot.write("Clean up");
        robot.type(KeyCode.ENTER);

        until(() -> harness.sample.titles().contains("Clean up"));
        assertThat(form("Clean up").when().start()).isEqualTo(at(4, "15:15"));
        assertThat(form("Clean up").when().duration()).hasMinutes(60);
    }

    @Test
    void aDoubleClickATitleAndEnterAddAnEntryOfAnHour(FxRobot robot) {
        Bounds bounds = Tiles.onScreen(tiles.titled("Van maintenance"));
        robot.moveTo(new Point2D(bounds.getCenterX(), bounds.getMaxY() + HOUR / 2 + 3));
        robot.doubleClickOn(MouseButton.PRIMARY);
        until(() -> robot.lookup("#title").tryQuery().isPresent());

        robot.write("Clean up");
        robot.clickOn("#save");

        until(() -> harness.sample.titles().contains("Clean up"));
        assertThat(form("Clean up").when().start()).isEqualTo(at(4, "15:30"));
        assertThat(form("Clean up").when().duration()).hasMinutes(60);
    }

    @Test
    void altAndAnArrowMoveTheEntryWithTheKeyboard(FxRobot robot) {
        robot.interact(() -> tiles.titled("Van maintenance").requestFocus());

        robot.press(KeyCode.ALT, KeyCode.DOWN).release(KeyCode.DOWN, KeyCode.ALT);

        until(() -> start("Van maintenance").equals(at(4, "13:15")));
    }

    @Test
    void theNextWeekAndBackShowsTheSameTiles(FxRobot robot) {
        fire(robot, "#next");
        until(() -> texts(robot, "#date-title").contains("November – December 2026"));
        fire(robot, "#today");

        assertThat(tiles.titled("Van maintenance")).isNotNull();
    }

    private void fire(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).<ButtonBase>query().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node round(int day) {
        return tiles.on("Morning round", SampleWorkspace.MONDAY.plusDays(day));
    }

    private static LocalDateTime at(int day, String time) {
        return SampleWorkspace.MONDAY.plusDays(day).atTime(LocalTime.parse(time));
    }

    private LocalDateTime start(String title) {
        return form(title).when().start();
    }

    private EntryDetails form(String title) {
        return harness.sample.form(harness.sample.ref(title, 0)).details();
    }

    private List<LocalDateTime> starts() {
        return harness.sample.forms("Morning round").stream()
                .map(form -> form.details().when().start())
                .toList();
    }

    private List<String> toasts() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> harness.toasts.showing().stream().map(Toast::text).toList());
    }

    private static List<String> texts(FxRobot robot, String query) {
        return robot.lookup(query).<Labeled>queryAll().stream()
                .map(Labeled::getText)
                .toList();
    }
}
