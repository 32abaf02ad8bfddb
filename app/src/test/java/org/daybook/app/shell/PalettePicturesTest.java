package org.daybook.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.sample.Until.until;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
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

/** Pictures of the palette and of the sheet of shortcuts, to be looked at. */
@Tag("pictures")
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class PalettePicturesTest {

    private Stage stage;

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,768", "DARK,1366,768", "LIGHT,1920,1080", "DARK,1920,1080"})
    void thePaletteCanBeDrawn(Theme theme, int width, int height, FxRobot robot) {
        Harness harness = Harness.open(stage, theme, width, height, robot);
        String suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + height;
        robot.interact(() -> harness.workbench.root().requestFocus());

        open(robot, KeyCode.K, "");
        take(harness, "palette" + suffix);
        open(robot, KeyCode.K, "e");
        take(harness, "palette-all" + suffix);
        open(robot, KeyCode.F, "");
        take(harness, "palette-search-empty" + suffix);
        open(robot, KeyCode.F, "ana v");
        take(harness, "palette-search" + suffix);
        open(robot, KeyCode.F, "zeppelin");
        take(harness, "palette-nothing" + suffix);
        robot.type(KeyCode.ESCAPE).push(KeyCode.F1);
        take(harness, "shortcuts" + suffix);
        robot.type(KeyCode.ESCAPE);
    }

    private static void open(FxRobot robot, KeyCode key, String typed) {
        robot.type(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, key);
        until(() -> robot.lookup("#palette-field").tryQuery().isPresent());
        robot.write(typed);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The search has answered, the card has faded in, and what is seen is drawn. */
    private static void take(Harness harness, String name) {
        WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(Pictures.take(harness.scene, name)).isNotEmptyFile();
    }
}
