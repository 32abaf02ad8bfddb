package org.daybook.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.Pictures;
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
    void theWindowCanBeDrawn(Theme theme, int width, int height, FxRobot robot) throws TimeoutException {
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
