package org.daybook.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.Pictures;
import org.daybook.app.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of what has the least room in the longest words, to be looked at: the bar at the top and the sheet of keys. */
@Tag("pictures")
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class LanguagePicturesTest {

    private Stage stage;

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    @AfterEach
    void speakEnglishAgain() {
        Language.ENGLISH.speak();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,ENGLISH,1366,768", "DARK,GERMAN,1366,768", "LIGHT,SPANISH,1366,768", "LIGHT,GERMAN,1920,1080"})
    void theBarAndTheSheetOfKeysCanBeDrawn(Theme theme, Language language, int width, int height, FxRobot robot) {
        Harness harness = Harness.open(stage, theme, width, height, robot, language);
        String suffix = "-" + language.name().toLowerCase(Locale.ROOT) + "-" + height;

        take(harness, "bar-week" + suffix);
        fire(robot, "#view-people");
        take(harness, "bar-people" + suffix);
        robot.type(KeyCode.F1);
        take(harness, "keys" + suffix);
        robot.type(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        take(harness, "palette-all" + suffix);
        robot.type(KeyCode.ESCAPE);
    }

    private static void fire(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).<ButtonBase>query().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void take(Harness harness, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(Pictures.take(harness.scene, name)).isNotEmptyFile();
    }
}
