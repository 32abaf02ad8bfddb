package org.daybook.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.sample.Until.until;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.Pictures;
import org.daybook.app.sample.Tiles;
import org.daybook.app.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of the list of clashes, empty and full, to be looked at. */
@Tag("pictures")
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ClashPicturesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T06:20:00Z"), BERLIN);

    @TempDir
    private Path folder;

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
    @CsvSource({
        "ENGLISH,LIGHT,1366,768",
        "ENGLISH,DARK,1366,768",
        "GERMAN,LIGHT,1366,768",
        "SPANISH,DARK,1920,1080",
        "ENGLISH,LIGHT,1920,1080"
    })
    void theListCanBeDrawn(Language language, Theme theme, int width, int height, FxRobot robot) throws Exception {
        language.speak();
        String suffix = "-%s-%s-%d".formatted(language, theme, height).toLowerCase(Locale.ROOT);
        try (StoredWorkbench desk = new StoredWorkbench(folder, CLOCK, BERLIN)) {
            Scene scene = desk.show(stage, theme, width, height);
            press(robot, KeyCode.F8);
            until(() -> robot.lookup("#clashes-empty")
                    .<Labeled>tryQuery()
                    .filter(label -> !label.getText().isEmpty())
                    .isPresent());
            take(scene, "clashes-empty" + suffix);
            desk.useCases.demo().fill(desk.admin, BERLIN).orThrow();
            until(() -> robot.lookup(".clash").queryAll().size() > 3);
            take(scene, "clashes" + suffix);
            press(robot, KeyCode.DOWN);
            press(robot, KeyCode.ENTER);
            until(() -> !robot.lookup(".way").queryAll().isEmpty());
            press(robot, KeyCode.DOWN);
            take(scene, "clashes-open" + suffix);
            robot.interact(() -> robot.lookup("#clash-list")
                    .<ListView<?>>query()
                    .scrollTo(robot.lookup("#clash-list")
                                    .<ListView<?>>query()
                                    .getItems()
                                    .size()
                            - 1));
            take(scene, "clashes-end" + suffix);
            press(robot, KeyCode.ENTER);
            until(() -> !desk.toasts.showing().isEmpty());
            take(scene, "clashes-solved" + suffix);
            robot.interact(() -> robot.lookup("#clashes-mine").<Node>query().requestFocus());
            robot.doubleClickOn(new Tiles(robot)
                    .all().stream()
                            .filter(tile -> Tiles.spoken(tile).startsWith("Access point"))
                            .findFirst()
                            .orElseThrow());
            until(() -> !robot.lookup(".clash-section .way").queryAll().isEmpty());
            take(scene, "clashes-entry" + suffix);
        }
    }

    private static void press(FxRobot robot, KeyCode key) {
        robot.press(key).release(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void take(Scene scene, String name) {
        assertThat(Pictures.take(scene, name)).isNotEmptyFile();
    }
}
