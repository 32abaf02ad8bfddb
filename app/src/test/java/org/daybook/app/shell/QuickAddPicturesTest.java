package org.daybook.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
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

/** Pictures of the quick-add bar, to be looked at: empty, full, doubtful, in three languages. */
@Tag("pictures")
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class QuickAddPicturesTest {

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
    @CsvSource(
            delimiter = '|',
            value = {
                "LIGHT|1366|768|ENGLISH|Site visit tomorrow 10-11:30 with Ana and Ben at Kita Sonne|standup every"
                        + " weekday 8:30 for 15m until 30 June with Ana, Ben and Zorro on 31 Feb",
                "DARK|1366|768|GERMAN|Ortstermin morgen 10-11:30 mit Ana und Ben in Halle 3?|Besprechung alle zwei"
                        + " Wochen dienstags 8:30 anderthalb Stunden bis 30. Juni mit Carla und Zorro, 31. Februar",
                "LIGHT|1920|1080|SPANISH|#4711 Visita de obra mañana a las 10 con Ana y Ben en Sala 4|Puesta en común"
                        + " todos los lunes y jueves 8:30 hasta el 30 de junio con Carla y Zorro",
                "DARK|1920|1080|ENGLISH|Fire drill yearly 3 Dec 11:00 tentative|tomorrow 9:30-11 with Ana, Elif"
            })
    void theBarCanBeDrawn(
            Theme theme, int width, int height, Language language, String plain, String doubtful, FxRobot robot) {
        Harness harness = Harness.open(stage, theme, width, height, robot, language);
        String suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + height;
        robot.interact(harness.workbench::openQuickAdd);
        take(harness, "quickadd-empty" + suffix);
        type(robot, plain);
        take(harness, "quickadd-full" + suffix);
        type(robot, doubtful);
        take(harness, "quickadd-doubtful" + suffix);
        robot.type(KeyCode.ESCAPE);
    }

    private static void type(FxRobot robot, String line) {
        robot.interact(() -> robot.lookup("#quick-add").queryTextInputControl().setText(line));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void take(Harness harness, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(Pictures.take(harness.scene, name)).isNotEmptyFile();
    }
}
