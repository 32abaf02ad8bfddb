package org.daybook.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.sample.Until.until;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.Pictures;
import org.daybook.app.sample.SampleSync;
import org.daybook.app.text.Language;
import org.daybook.core.sync.Standing;
import org.daybook.core.sync.Standing.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of all that is seen of sync, to be looked at. */
@Tag("pictures")
@Tag("ui")
@Tag("slow")
@ExtendWith(ApplicationExtension.class)
class SyncPicturesTest {

    private static final Instant SINCE = Instant.parse("2026-11-25T08:05:00Z");
    private static final String ALTERED =
            "The log of the centre is not what it says it is: entry 4,211 was altered. Ask whoever looks after it.";

    private Stage stage;

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    @AfterEach
    void speakEnglish() {
        Language.ENGLISH.speak();
    }

    private static Map<String, Standing> standings() {
        Map<String, Standing> all = new LinkedHashMap<>();
        all.put("in-step", new Standing(State.IN_STEP, 0, 0, SINCE, null, ""));
        all.put("to-send", new Standing(State.IN_STEP, 3, 0, SINCE, null, ""));
        all.put("working", new Standing(State.WORKING, 0, 0, null, new Standing.Progress(12_480, 45_210), ""));
        all.put("offline", new Standing(State.OFFLINE, 12, 0, SINCE.minusSeconds(86_400), null, ""));
        all.put("decide", new Standing(State.OFFLINE, 1, 2, SINCE, null, ""));
        all.put("locked", new Standing(State.LOCKED, 4, 0, SINCE, null, ""));
        all.put("stopped", new Standing(State.STOPPED, 0, 1, SINCE, null, ALTERED));
        return all;
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT,1366,768,ENGLISH",
        "DARK,1366,768,ENGLISH",
        "LIGHT,1920,1080,ENGLISH",
        "DARK,1920,1080,GERMAN",
        "LIGHT,1366,768,SPANISH"
    })
    void howItStandsCanBeDrawn(Theme theme, int width, int height, Language language, FxRobot robot) {
        SampleSync sync = SampleSync.inStep();
        Harness harness = Harness.open(stage, theme, width, height, robot, language, sync);
        fire(robot, "#sync-status");
        standings().forEach((name, standing) -> {
            sync.stand(standing);
            WaitForAsyncUtils.waitForFxEvents(8);
            take(harness, "sync-" + name + suffix(theme, height, language));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT,1366,768,ENGLISH",
        "DARK,1366,768,GERMAN",
        "LIGHT,1366,768,SPANISH",
        "DARK,1920,1080,ENGLISH",
    })
    void everyKindOfConflictCanBeDrawn(Theme theme, int width, int height, Language language, FxRobot robot) {
        SampleSync sync = SampleSync.inConflict();
        Harness harness = Harness.open(stage, theme, width, height, robot, language, sync);
        String suffix = suffix(theme, height, language);
        fire(robot, "#screen-6");
        until(() -> robot.lookup("#keep-theirs").tryQuery().isPresent());
        ListView<?> list = robot.lookup("#conflicts").queryListView();
        for (int i = 0; i < list.getItems().size(); i++) {
            int index = i;
            robot.interact(() -> list.getSelectionModel().clearAndSelect(index));
            until(() -> robot.lookup("#keep-theirs").tryQuery().isPresent());
            take(harness, "conflict-" + i + suffix);
        }
        robot.interact(() -> list.getSelectionModel().selectRange(1, 4));
        take(harness, "conflict-several" + suffix);
        robot.interact(() -> list.getSelectionModel().selectAll());
        fire(robot, "#keep-theirs");
        until(() -> list.getItems().isEmpty());
        take(harness, "conflict-none" + suffix);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,768,150", "DARK,1920,1080,200"})
    void everythingGrows(Theme theme, int width, int height, int percent, FxRobot robot) {
        Harness harness = Harness.open(stage, theme, width, height, robot, Language.ENGLISH, SampleSync.inConflict());
        harness.grow(percent, robot);
        fire(robot, "#screen-6");
        until(() -> robot.lookup("#keep-theirs").tryQuery().isPresent());
        take(harness, "conflict-grown-" + percent);
        fire(robot, "#sync-status");
        take(harness, "sync-grown-" + percent);
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT,1366,768,ENGLISH",
        "DARK,1366,768,GERMAN",
        "LIGHT,1366,768,SPANISH",
        "DARK,1920,1080,ENGLISH",
    })
    void settingItUpCanBeDrawn(Theme theme, int width, int height, Language language, FxRobot robot) {
        Harness harness = Harness.open(stage, theme, width, height, robot, language, SampleSync.off());
        String suffix = suffix(theme, height, language);
        fire(robot, "#screen-5");
        fire(robot, "#section-SYNC");
        take(harness, "sync-setup" + suffix);
        type(robot, "#sync-url", "postgresql://centre.example.org:5432/daybook");
        type(robot, "#sync-member", "mara");
        type(robot, "#sync-password", "wrong");
        type(robot, "#sync-own-password", "own");
        fire(robot, "#sync-connect");
        take(harness, "sync-setup-refused" + suffix);
        type(robot, "#sync-password", SampleSync.SECRET);
        fire(robot, "#sync-connect");
        until(() -> robot.lookup("#settings-sync-now").tryQuery().isPresent());
        take(harness, "sync-setup-done" + suffix);
        fire(robot, "#sync-anew");
        take(harness, "sync-setup-anew" + suffix);
        fire(robot, "#sync-cancel");
        fire(robot, "#sync-off");
        take(harness, "sync-setup-off" + suffix);
    }

    private static void type(FxRobot robot, String field, String words) {
        robot.interact(() -> robot.lookup(field).queryTextInputControl().setText(words));
    }

    private static String suffix(Theme theme, int height, Language language) {
        return ("-" + theme.name() + "-" + height + "-" + language.name()).toLowerCase(Locale.ROOT);
    }

    private static void fire(FxRobot robot, String button) {
        WaitForAsyncUtils.waitForFxEvents(8);
        robot.interact(() -> robot.lookup(button).<ButtonBase>query().fire());
        WaitForAsyncUtils.waitForFxEvents(8);
    }

    private static void take(Harness harness, String name) {
        assertThat(Pictures.take(harness.scene, name)).isNotEmptyFile();
    }
}
