package org.daybook.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.NodeOrientation;
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

/** Pictures of the window with everything larger, and from right to left, to be looked at. */
@Tag("pictures")
@Tag("ui")
@Tag("slow")
@ExtendWith(ApplicationExtension.class)
class ScalePicturesTest {

    private Stage stage;

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    @AfterEach
    void speakEnglish() {
        Language.ENGLISH.speak();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,150,1366,768,ENGLISH", "LIGHT,200,1920,1080,ENGLISH", "DARK,200,1920,1080,GERMAN"})
    void everythingGrows(Theme theme, int percent, int width, int height, Language language, FxRobot robot) {
        Harness harness = Harness.open(stage, theme, width, height, robot, language);
        harness.grow(percent, robot);
        walk(harness, "-" + percent + "-" + language.name().toLowerCase(Locale.ROOT), robot);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,768", "DARK,1920,1080"})
    void everythingTurnsRound(Theme theme, int width, int height, FxRobot robot) {
        Harness harness = Harness.open(stage, theme, width, height, robot);
        robot.interact(() -> harness.scene.getRoot().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));
        walk(harness, "-rtl-" + height, robot);
    }

    private static void walk(Harness harness, String suffix, FxRobot robot) {
        for (String view : List.of("week", "day", "people", "month", "year", "agenda")) {
            fire(robot, "#view-" + view);
            take(harness, view + suffix);
        }
        fire(robot, "#view-week");
        robot.interact(harness.workbench::openQuickAdd);
        robot.interact(() -> robot.lookup("#quick-add")
                .queryTextInputControl()
                .setText("Site visit tomorrow 10-11:30 with Ana and Ben"));
        take(harness, "quickadd" + suffix);
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        robot.interact(() -> harness.workbench.importFile(Path.of("dispatch.ics")));
        take(harness, "import" + suffix);
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        robot.interact(() -> harness.workbench.open(harness.sample.commitment("Morning round", 7)));
        take(harness, "drawer" + suffix);
        fire(robot, "#screen-1");
        take(harness, "people-screen" + suffix);
        fire(robot, "#screen-4");
        take(harness, "journal-none" + suffix);
        fire(robot, "#screen-5");
        for (String section : List.of("CALENDAR", "USERS", "BACKUPS")) {
            fire(robot, "#section-" + section);
            take(harness, "settings-" + section.toLowerCase(Locale.ROOT) + suffix);
        }
        fire(robot, "#section-USERS");
        fire(robot, "#user-jonas");
        take(harness, "settings-user" + suffix);
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        robot.push(KeyCode.F1);
        take(harness, "shortcuts" + suffix);
    }

    private static void fire(FxRobot robot, String button) {
        WaitForAsyncUtils.waitForFxEvents(8);
        robot.interact(() ->
                robot.lookup(button).<ButtonBase>queryAll().iterator().next().fire());
        WaitForAsyncUtils.waitForFxEvents(8);
    }

    private static void take(Harness harness, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(Pictures.take(harness.scene, name)).isNotEmptyFile();
    }
}
