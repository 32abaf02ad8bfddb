package org.daybook.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.Scene;
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

/** Pictures of every section of the settings and of their cards, to be looked at. */
@Tag("pictures")
@Tag("ui")
@Tag("slow")
@ExtendWith(ApplicationExtension.class)
class SettingsPicturesTest {

    private static final String[] SECTIONS = {"APPEARANCE", "CALENDAR", "WORKSPACE", "USERS", "BACKUPS", "SYNC"};

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
    @CsvSource({"LIGHT,1366,768", "DARK,1366,768", "LIGHT,1920,1080", "DARK,1920,1080"})
    void everySectionCanBeDrawn(Theme theme, int width, int height, FxRobot robot) {
        Harness harness = Harness.open(stage, theme, width, height, robot);
        String suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + height;
        openSettings(robot);
        for (String section : SECTIONS) {
            fire(robot, "#section-" + section);
            take(harness.scene, "settings-" + section.toLowerCase(Locale.ROOT) + suffix);
        }
        fire(robot, "#section-BACKUPS");
        fire(robot, ".backup-restore");
        take(harness.scene, "settings-restore" + suffix);
        escape(robot);
        fire(robot, "#section-USERS");
        fire(robot, "#user-add");
        fire(robot, "#user-go");
        take(harness.scene, "settings-user-add" + suffix);
        escape(robot);
        fire(robot, "#user-jonas");
        take(harness.scene, "settings-user" + suffix);
        escape(robot);
        fire(robot, "#section-WORKSPACE");
        fire(robot, "#passphrase-set");
        fire(robot, "#passphrase-go");
        take(harness.scene, "settings-passphrase" + suffix);
    }

    @ParameterizedTest
    @CsvSource({"GERMAN", "SPANISH"})
    void otherLanguagesFit(Language language, FxRobot robot) {
        Harness harness = Harness.open(stage, Theme.LIGHT, 1366, 768, robot, language);
        String suffix = "-" + language.name().toLowerCase(Locale.ROOT);
        take(harness.scene, "week" + suffix);
        openSettings(robot);
        for (String section : SECTIONS) {
            fire(robot, "#section-" + section);
            take(harness.scene, "settings-" + section.toLowerCase(Locale.ROOT) + suffix);
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,768", "DARK,1366,768", "LIGHT,1920,1080", "DARK,1920,1080"})
    void whatIsRarerCanBeDrawn(Theme theme, int width, int height, FxRobot robot) {
        Harness harness = Harness.open(stage, theme, width, height, robot);
        harness.settings.encrypt();
        harness.settings.forgetBackups();
        String suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + height;
        openSettings(robot);
        fire(robot, "#section-BACKUPS");
        take(harness.scene, "settings-backups-none" + suffix);
        fire(robot, "#section-USERS");
        fire(robot, "#own-password");
        fire(robot, "#password-go");
        take(harness.scene, "settings-own-password" + suffix);
        escape(robot);
        fire(robot, "#user-jonas");
        fire(robot, "#user-reset");
        take(harness.scene, "settings-reset-password" + suffix);
        escape(robot);
        fire(robot, "#section-WORKSPACE");
        take(harness.scene, "settings-workspace-encrypted" + suffix);
        fire(robot, "#passphrase-change");
        take(harness.scene, "settings-passphrase-change" + suffix);
        escape(robot);
        fire(robot, "#passphrase-remove");
        take(harness.scene, "settings-passphrase-remove" + suffix);
        escape(robot);
        fire(robot, "#section-CALENDAR");
        robot.interact(() -> robot.lookup("#week-one").queryComboBox().show());
        Pictures.takePopups("settings-choice" + suffix);
    }

    private static void openSettings(FxRobot robot) {
        fire(robot, "#screen-5");
    }

    private static void fire(FxRobot robot, String button) {
        WaitForAsyncUtils.waitForFxEvents(8);
        robot.interact(() ->
                robot.lookup(button).<ButtonBase>queryAll().iterator().next().fire());
        WaitForAsyncUtils.waitForFxEvents(8);
    }

    private static void escape(FxRobot robot) {
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void take(Scene scene, String name) {
        assertThat(Pictures.take(scene, name)).isNotEmptyFile();
    }
}
