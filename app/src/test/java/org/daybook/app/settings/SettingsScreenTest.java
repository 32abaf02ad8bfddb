package org.daybook.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.PassingPreferences;
import org.daybook.app.sample.SampleSettings;
import org.daybook.app.sample.SampleWorkspace;
import org.daybook.app.surface.Sheets;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.app.text.Language;
import org.daybook.core.access.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class SettingsScreenTest {

    private final Locale before = Locale.getDefault();
    private final Toasts toasts = new Toasts();
    private final Settings settings = Settings.passing(new Appearance(Theme.LIGHT));
    private Stage stage;
    private SampleSettings sample = new SampleSettings();

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    private void open(SampleSettings wanted, FxRobot robot) {
        sample = wanted;
        robot.interact(() -> {
            Tasks tasks = Tasks.forWindow(fault -> {
                throw new AssertionError(fault.code(), fault.cause());
            });
            Sheets sheets = new Sheets();
            SettingsScreen screen = new SettingsScreen(
                    settings,
                    wanted.desks(),
                    new SettingsContext(wanted.desks().actor(), tasks, toasts, sheets, wanted),
                    SampleWorkspace.CLOCK.getZone(),
                    Memory.of(new PassingPreferences(), Path.of("sample")));
            BorderPane pane = new BorderPane(screen.content());
            pane.setTop(screen.toolbar());
            Scene scene = new Scene(new StackPane(pane, sheets), 1200, 760);
            settings.appearance().dress(scene);
            stage.setScene(scene);
            stage.show();
        });
    }

    @Test
    void theThemeChosenIsShownAtOnce(FxRobot robot) {
        open(new SampleSettings(), robot);

        choose(robot, "#theme", 1);

        assertThat(settings.appearance().themeProperty().get()).isEqualTo(Theme.DARK);
    }

    @Test
    void aLanguageChosenIsSpokenByWhateverIsBuiltAnew(FxRobot robot) {
        open(new SampleSettings(), robot);

        choose(robot, "#language", 2);

        assertThat(Language.current()).isEqualTo(Language.SPANISH);
        assertThat(sample.asked()).containsExactly("rebuild");
    }

    @Test
    void theCalendarFollowsWhatIsChosen(FxRobot robot) {
        open(new SampleSettings(), robot);
        click(robot, "#section-CALENDAR");

        choose(robot, "#first-day", 2);
        choose(robot, "#snap", 0);
        choose(robot, "#hours-from", 6);
        type(robot, "#second-zone .text-field", "America/New_York");
        click(robot, "#section-CALENDAR");

        CalendarSettings now = settings.calendarProperty().get();
        assertThat(now.firstDay()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(now.snap()).hasMinutes(5);
        assertThat(now.hours().startInclusive()).isEqualTo(LocalTime.of(6, 0));
        assertThat(now.secondZone()).hasToString("America/New_York");
    }

    @Test
    void anUnknownSecondZoneIsToldAndNotTaken(FxRobot robot) {
        open(new SampleSettings(), robot);
        click(robot, "#section-CALENDAR");

        type(robot, "#second-zone .text-field", "Europe/Atlantis");
        click(robot, "#section-CALENDAR");

        assertThat(words(robot, "#problem")).startsWith("There is no time zone called “Europe/Atlantis”.");
        assertThat(settings.calendarProperty().get().secondZone()).isNull();
    }

    @Test
    void theWorkspaceGetsAnotherName(FxRobot robot) {
        open(new SampleSettings(), robot);
        click(robot, "#section-WORKSPACE");

        type(robot, "#workspace-name", "Heizung Süd");
        click(robot, "#workspace-save");

        assertThat(sample.about().name()).isEqualTo("Heizung Süd");
        assertThat(sample.asked()).containsExactly("rebuild");
    }

    @Test
    void aPassphraseTypedTwiceAlikeIsSet(FxRobot robot) {
        open(new SampleSettings(), robot);
        click(robot, "#section-WORKSPACE");
        click(robot, "#passphrase-set");

        type(robot, "#passphrase-wanted", "open sesame");
        type(robot, "#passphrase-again", "open barley");
        click(robot, "#passphrase-go");
        assertThat(words(robot, ".sheet #problem")).startsWith("The two are not the same.");

        type(robot, "#passphrase-again", "open sesame");
        click(robot, "#passphrase-go");
        assertThat(sample.asked()).containsExactly("passphrase from '' to 'open sesame'");
    }

    @Test
    void aWrongPresentPassphraseChangesNothing(FxRobot robot) {
        SampleSettings encrypted = new SampleSettings();
        encrypted.encrypt();
        open(encrypted, robot);
        click(robot, "#section-WORKSPACE");
        click(robot, "#passphrase-remove");

        type(robot, "#passphrase-present", "wrong");
        click(robot, "#passphrase-go");

        assertThat(words(robot, ".sheet #problem")).startsWith("That is not the passphrase");
        assertThat(sample.asked()).isEmpty();
    }

    @Test
    void aUserIsAddedWithTheRolesChosen(FxRobot robot) {
        open(new SampleSettings(), robot);
        click(robot, "#section-USERS");
        click(robot, "#user-add");

        type(robot, "#user-name", "Ida Falk");
        type(robot, "#user-login", "ida");
        type(robot, "#user-password", "short");
        fire(robot, "#role-DISPATCHER");
        click(robot, "#user-go");
        assertThat(words(robot, ".sheet #problem")).startsWith("The password needs");

        type(robot, "#user-password", "long enough");
        click(robot, "#user-go");
        assertThat(sample.member("ida").roles()).containsExactlyInAnyOrder(Role.DISPATCHER, Role.VIEWER);
        assertThat(robot.lookup(".sheet").tryQuery()).isEmpty();
    }

    @Test
    void aUserDeactivatedCanBeBroughtBackFromTheToast(FxRobot robot) {
        open(new SampleSettings(), robot);
        click(robot, "#section-USERS");
        click(robot, "#user-jonas");

        click(robot, "#user-active");
        assertThat(sample.member("jonas").active()).isFalse();

        robot.interact(() -> Objects.requireNonNull(toasts.showing().getFirst().action())
                .run()
                .run());
        settle();
        assertThat(sample.member("jonas").active()).isTrue();
    }

    @Test
    void theLastRoleOfAUserStaysAndTheBoxShowsIt(FxRobot robot) {
        open(new SampleSettings(), robot);
        click(robot, "#section-USERS");
        click(robot, "#user-reception");

        fire(robot, "#role-VIEWER");

        assertThat(sample.member("reception").roles()).containsExactly(Role.VIEWER);
        assertThat(robot.lookup("#role-VIEWER").<CheckBox>query().isSelected()).isTrue();
        assertThat(toasts.showing().getFirst().text()).startsWith("A user needs at least one role");
    }

    @Test
    void goingBackToABackupIsSaidPlainlyFirst(FxRobot robot) {
        open(new SampleSettings(), robot);
        click(robot, "#section-BACKUPS");
        robot.interact(() -> robot.lookup(".backup-restore")
                .<ButtonBase>queryAll()
                .iterator()
                .next()
                .fire());
        settle();
        assertThat(sample.asked()).isEmpty();
        assertThat(robot.lookup(".sheet .setting-about").<Labeled>queryAll())
                .extracting(Labeled::getText)
                .anyMatch(said -> said.contains("kept as a backup of its own"));

        click(robot, "#restore-go");

        assertThat(sample.asked()).containsExactly("restore 0.zip");
    }

    @Test
    void whatAUserMayNotDoIsNotOfferedButExplained(FxRobot robot) {
        open(new SampleSettings(Role.DISPATCHER), robot);

        for (Section section : List.of(Section.WORKSPACE, Section.USERS, Section.BACKUPS)) {
            click(robot, "#section-" + section);
            assertThat(robot.lookup("#workspace-save, #passphrase-set, #user-add, #backup-make")
                            .queryAll())
                    .as(section.name())
                    .isEmpty();
            assertThat(robot.lookup(".setting-about").<Labeled>queryAll())
                    .extracting(Labeled::getText)
                    .as(section.name())
                    .anyMatch(said -> said.contains("dministrators"));
        }
        click(robot, "#section-USERS");
        assertThat(robot.lookup("#own-password").tryQuery()).isPresent();
    }

    private static void click(FxRobot robot, String node) {
        settle();
        robot.clickOn(node);
        settle();
    }

    private static void fire(FxRobot robot, String node) {
        settle();
        robot.interact(() -> robot.lookup(node).<ButtonBase>query().fire());
        settle();
    }

    private static void choose(FxRobot robot, String box, int index) {
        settle();
        robot.interact(
                () -> robot.lookup(box).<ComboBox<?>>query().getSelectionModel().select(index));
        settle();
    }

    private static void type(FxRobot robot, String field, String text) {
        settle();
        robot.interact(() -> {
            robot.lookup(field).queryTextInputControl().requestFocus();
            robot.lookup(field).queryTextInputControl().setText(text);
        });
        settle();
    }

    private static String words(FxRobot robot, String label) {
        return robot.lookup(label).<Labeled>query().getText();
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents(10);
    }
}
