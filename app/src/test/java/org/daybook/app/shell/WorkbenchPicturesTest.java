package org.daybook.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DatePicker;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.Pictures;
import org.daybook.app.sample.Tiles;
import org.daybook.app.surface.Toast;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of the signed-in window, to be looked at; a screen that cannot be drawn fails here. */
@Tag("pictures")
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class WorkbenchPicturesTest {

    private Stage stage;

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,768", "DARK,1366,768", "LIGHT,1920,1080", "DARK,1920,1080"})
    void theWindowCanBeDrawn(Theme theme, int width, int height, FxRobot robot) {
        Harness harness = Harness.open(stage, theme, width, height, robot);
        String suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + height;

        take(harness, "week" + suffix);
        fire(robot, "#view-day");
        take(harness, "day" + suffix);
        fire(robot, "#view-people");
        take(harness, "people" + suffix);
        fire(robot, "#view-week");
        edit(robot, harness);
        take(harness, "drawer" + suffix);
        fire(robot, "#save");
        take(harness, "scope" + suffix);
        fire(robot, "#scope-future");
        take(harness, "done" + suffix);
        robot.interact(() -> harness.workbench.importFile(Path.of("dispatch.ics")));
        take(harness, "import" + suffix);
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        fire(robot, "#export");
        take(harness, "export" + suffix);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,768", "DARK,1366,768", "LIGHT,1920,1080", "DARK,1920,1080"})
    void everyViewCanBeDrawnInTheWindow(Theme theme, int width, int height, FxRobot robot) {
        Harness harness = Harness.open(stage, theme, width, height, robot);
        String suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + height;
        for (String view : List.of("month", "year", "agenda")) {
            fire(robot, "#view-" + view);
            take(harness, "window-" + view + suffix);
        }
        fire(robot, "#view-week");
        robot.interact(() -> harness.window
                .settings()
                .calendarProperty()
                .set(harness.window.settings().calendarProperty().get().withSecondZone(ZoneId.of("America/New_York"))));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup(".tile").<Node>queryAll().stream()
                .limit(4)
                .forEach(tile -> tile.pseudoClassStateChanged(PseudoClass.getPseudoClass("selected"), true)));
        take(harness, "window-two-zones" + suffix);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,768", "DARK,1366,768", "LIGHT,1920,1080", "DARK,1920,1080"})
    void whatIsNewOrRefusedCanBeDrawn(Theme theme, int width, int height, FxRobot robot) {
        Harness harness = Harness.open(stage, theme, width, height, robot);
        String suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + height;
        Node tile = new Tiles(robot).find("Van maintenance").orElseThrow();
        Bounds at = tile.localToScreen(tile.getBoundsInLocal());
        robot.interact(() -> tile.fireEvent(new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, at.getCenterX(), at.getCenterY(), true, null)));
        WaitForAsyncUtils.waitForFxEvents();
        Pictures.takePopups("menu" + suffix);
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        fire(robot, "#new");
        take(harness, "drawer-new" + suffix);
        fire(robot, "#save");
        robot.interact(() ->
                robot.lookup("#repeats").queryComboBox().getSelectionModel().select(3));
        robot.interact(
                () -> robot.lookup("#ends").queryComboBox().getSelectionModel().select(1));
        take(harness, "drawer-refused" + suffix);
        robot.interact(() -> robot.lookup("#start-date").<DatePicker>query().show());
        WaitForAsyncUtils.waitForFxEvents();
        Pictures.takePopups("dates" + suffix);
        robot.interact(() -> robot.lookup("#start-date").<DatePicker>query().hide());
        robot.interact(() -> {
            harness.toasts.show(
                    Toast.done("Moved “Van maintenance” to Fri 27 Nov 2026 13:00", new Toast.Action("Undo", () -> {})));
            harness.toasts.show(Toast.refused("“Morning round” was changed by Jonas Weber meanwhile. Look at it again,"
                    + " and decide anew whether it should be moved."));
            harness.toasts.show(new Toast(
                    Toast.Tone.FAULT,
                    "That did not work, and it is our fault. What was saved before is unharmed; try again, or restart"
                            + " Daybook.",
                    "The log has the details under F-7Q2K.",
                    null));
        });
        take(harness, "toasts" + suffix);
        robot.interact(harness.toasts::clear);
        robot.interact(() -> harness.workbench.importFile(Path.of("roster.xlsx")));
        take(harness, "import-refused" + suffix);
    }

    private static void edit(FxRobot robot, Harness harness) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> harness.workbench.open(harness.sample.commitment("Morning round", 7)));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup("#title").queryTextInputControl().setText("Morning round, yard"));
        robot.interact(
                () -> robot.lookup("#people-search").queryTextInputControl().setText("a"));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void fire(FxRobot robot, String button) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup(button).<ButtonBase>query().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void take(Harness harness, String name) {
        assertThat(Pictures.take(harness.scene, name)).isNotEmptyFile();
    }
}
