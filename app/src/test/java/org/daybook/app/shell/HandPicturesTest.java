package org.daybook.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.sample.Until.until;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.Pictures;
import org.daybook.app.sample.Tiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of the calendar in the middle of what hands do to it, to be looked at. */
@Tag("pictures")
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class HandPicturesTest {

    private static final String VAN = "Van maintenance";
    private static final double HOUR = 52;

    private Stage stage;

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    private record Window(Harness harness, Tiles tiles, String suffix) {

        void take(String name) {
            assertThat(Pictures.take(harness.scene, name + suffix)).isNotEmptyFile();
        }

        void takePopups(String name) {
            Pictures.takePopups(name + suffix);
        }
    }

    private Window open(Theme theme, int width, int height, FxRobot robot) {
        return new Window(
                Harness.open(stage, theme, width, height, robot),
                new Tiles(robot),
                "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + height);
    }

    @AfterEach
    void releaseEverything(FxRobot robot) {
        robot.release(KeyCode.CONTROL);
        robot.release(MouseButton.PRIMARY);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,768", "DARK,1366,768", "LIGHT,1920,1080", "DARK,1920,1080"})
    void whatIsHeldCanBeDrawn(Theme theme, int width, int height, FxRobot robot) {
        Window window = open(theme, width, height, robot);
        Tiles tiles = window.tiles();
        Bounds van = Tiles.onScreen(tiles.titled(VAN));

        grasp(robot, Tiles.center(tiles.titled(VAN)), -tiles.day(), -HOUR);
        window.take("hand-moving");
        letGo(robot);
        robot.press(KeyCode.CONTROL);
        grasp(robot, Tiles.center(tiles.titled(VAN)), -2 * tiles.day(), 0);
        window.take("hand-copying");
        robot.release(KeyCode.CONTROL);
        letGo(robot);
        grasp(robot, new Point2D(van.getCenterX(), van.getMaxY() - 2), 0, HOUR);
        window.take("hand-resizing");
        letGo(robot);
        grasp(robot, new Point2D(van.getCenterX(), van.getMaxY() + HOUR), 0, HOUR);
        window.take("hand-spanning");
        letGo(robot);
        robot.press(KeyCode.CONTROL);
        grasp(robot, new Point2D(van.getCenterX(), van.getMaxY() + HOUR), -2 * tiles.day(), -4 * HOUR);
        window.take("hand-band");
        robot.release(KeyCode.CONTROL);
        letGo(robot);
        fire(robot, "#view-month");
        Bounds chip = Tiles.onScreen(robot.lookup(".month-chip").query());
        grasp(robot, new Point2D(chip.getCenterX(), chip.getCenterY()), chip.getWidth(), 150);
        window.take("hand-month");
        letGo(robot);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,768", "DARK,1366,768", "LIGHT,1920,1080", "DARK,1920,1080"})
    void whatIsAskedOfItCanBeDrawn(Theme theme, int width, int height, FxRobot robot) {
        Window window = open(theme, width, height, robot);
        Tiles tiles = window.tiles();
        Bounds van = Tiles.onScreen(tiles.titled(VAN));

        robot.rightClickOn(new Point2D(van.getCenterX(), van.getMaxY() + HOUR));
        window.takePopups("menu-ground");
        robot.type(KeyCode.ESCAPE);
        robot.rightClickOn(
                robot.lookup(".grid-head").queryAll().stream().toList().get(4));
        window.takePopups("menu-day");
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> robot.lookup(".sidebar-scroll").<ScrollPane>query().setVvalue(1));
        fire(robot, "#views-save");
        robot.write("Inspections");
        window.take("hand-naming");
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> robot.lookup(".sidebar-scroll").<ScrollPane>query().setVvalue(0));
        robot.interact(
                () -> robot.lookup("#filter-words").queryTextInputControl().setText("inspection"));
        window.take("hand-words");
        fire(robot, "#search-everywhere");
        window.take("hand-search");
        robot.type(KeyCode.ESCAPE);
        robot.interact(
                () -> robot.lookup("#filter-words").queryTextInputControl().setText(""));
        fire(robot, "#print");
        until(() -> !robot.lookup("#print-page").queryLabeled().getText().isEmpty());
        window.take("hand-print");
        robot.type(KeyCode.ESCAPE);
        for (int i = 0; i < 30; i++) {
            fire(robot, "#next");
        }
        window.take("hand-nothing");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,768", "DARK,1366,768", "LIGHT,1920,1080", "DARK,1920,1080"})
    void aLongImportCanBeDrawn(Theme theme, int width, int height, FxRobot robot) {
        Window window = open(theme, width, height, robot);
        CountDownLatch looked = new CountDownLatch(1);
        window.harness().exchange.waitFor(looked);

        robot.interact(() -> window.harness().workbench.importFile(Path.of("dispatch.ics")));
        until(() -> window.harness().exchange.waits());
        window.take("import-reading");
        looked.countDown();
        until(() -> robot.lookup("#import-apply").tryQuery().isPresent());
    }

    private static void grasp(FxRobot robot, Point2D at, double x, double y) {
        robot.moveTo(at).press(MouseButton.PRIMARY).moveBy(x / 2, y / 2).moveBy(x / 2, y / 2);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void letGo(FxRobot robot) {
        robot.type(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void fire(FxRobot robot, String button) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup(button).<ButtonBase>query().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
