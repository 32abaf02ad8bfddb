package org.daybook.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.sample.Until.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.daybook.core.people.Absence.Reason;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.WallClockSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The people screen, used with mouse and keyboard as a person does, over a real workspace. */
@Tag("ui")
@Tag("slow")
@ExtendWith(ApplicationExtension.class)
class PeopleScreenTest {

    @TempDir
    private Path folder;

    private Stage stage;
    private Office office;
    private PeopleWindow window;
    private PersonId ana;

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    @BeforeEach
    void open(FxRobot robot) {
        office = Office.in(folder);
        ana = office.person("Ana Ruiz");
        office.person("Ben Kim");
        window = PeopleWindow.open(stage, office, Theme.LIGHT, 1366, 768);
        until(() -> window.model.shown().size() == 2);
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForFxEvents();
        office.close();
    }

    @Test
    void afterSavingTheKeyboardIsInTheList(FxRobot robot) {
        robot.clickOn("#people-add");
        robot.write("Cleo Marsh");
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);

        until(() -> robot.lookup("#people-list").query().isFocused());
        assertThat(window.model.shown()).hasSize(3);
        assertThat(robot.lookup("#person-name").queryTextInputControl().getText())
                .isEqualTo("Cleo Marsh");
    }

    @Test
    void hoursArePaintedAndErasedWithTheMouseAndSavedWithControlEnter(FxRobot robot) {
        choose(robot, "Ana Ruiz");
        paint(robot, DayOfWeek.MONDAY, "08:00", DayOfWeek.FRIDAY, "17:00");
        assertThat(sentence(robot)).isEqualTo("Mon–Fri 08:00–17:00 · 45 h");

        paint(robot, DayOfWeek.MONDAY, "12:00", DayOfWeek.FRIDAY, "13:00");
        assertThat(sentence(robot)).isEqualTo("Mon–Fri 08:00–12:00, 13:00–17:00 · 40 h");

        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        until(() -> office.details(ana).workingHours().format().startsWith("MONDAY 08:00-12:00 13:00-17:00;"));
        until(() -> said().equals("Changed the working hours of Ana Ruiz"));
    }

    @Test
    void shiftPaintsQuarterHoursAndEscapeLetsGo(FxRobot robot) {
        choose(robot, "Ana Ruiz");
        robot.press(KeyCode.SHIFT);
        paint(robot, DayOfWeek.TUESDAY, "08:15", DayOfWeek.TUESDAY, "09:00");
        robot.release(KeyCode.SHIFT);
        assertThat(sentence(robot)).isEqualTo("Tue 08:15–09:00 · 45 min");

        robot.moveTo(cell(robot, DayOfWeek.THURSDAY, "10:00"))
                .press(MouseButton.PRIMARY)
                .moveTo(cell(robot, DayOfWeek.THURSDAY, "15:00"));
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE).release(MouseButton.PRIMARY);

        assertThat(sentence(robot)).isEqualTo("Tue 08:15–09:00 · 45 min");
    }

    @Test
    void aHeadingFillsAndClearsItsDayAndPresetsTheWeek(FxRobot robot) {
        choose(robot, "Ana Ruiz");
        robot.clickOn("#hours-office");
        assertThat(sentence(robot)).isEqualTo("Mon–Fri 08:00–17:00 · 45 h");
        robot.clickOn("#hours-WEDNESDAY");
        assertThat(sentence(robot)).isEqualTo("Mon–Tue 08:00–17:00; Thu–Fri 08:00–17:00 · 36 h");
        robot.clickOn("#hours-clear");
        assertThat(sentence(robot)).startsWith("Unknown");
        robot.clickOn("#hours-MONDAY").clickOn("#hours-monday");
        assertThat(sentence(robot)).isEqualTo("Mon–Fri 08:00–17:00 · 45 h");
    }

    @Test
    void hoursArePaintedWithTheKeyboardAlone(FxRobot robot) {
        choose(robot, "Ana Ruiz");
        Node grid = robot.lookup("#hours-grid").query();
        robot.interact(grid::requestFocus);

        robot.type(KeyCode.RIGHT, KeyCode.SPACE);
        robot.press(KeyCode.SHIFT)
                .type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT)
                .release(KeyCode.SHIFT);

        assertThat(sentence(robot)).isEqualTo("Tue 08:00–09:30; Wed 09:00–09:30 · 2 h");
        assertThat(grid.getAccessibleText()).isEqualTo("Wednesday 09:00 to 09:30, works");
    }

    @Test
    void somebodyIsAddedWithTheKeyboard(FxRobot robot) {
        robot.clickOn("#people-add");
        until(() -> robot.lookup("#person-name").tryQuery().isPresent());
        robot.write("Cleo Okafor");
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);

        until(() -> window.model.shown().size() == 3);
        until(() -> said().equals("Added Cleo Okafor"));
    }

    @Test
    void aNameThatIsMissingIsNamedBeneathItsField(FxRobot robot) {
        choose(robot, "Ana Ruiz");
        robot.interact(() -> field(robot, "#person-name").clear());

        robot.clickOn("#person-save");

        until(() -> robot.lookup(".problem").<Labeled>queryAll().stream()
                .anyMatch(problem -> problem.isVisible() && "Give them a name.".equals(problem.getText())));
        assertThat(office.details(ana).name()).isEqualTo("Ana Ruiz");
    }

    @Test
    void anAbsenceIsAddedChangedAndRemovedInItsPlace(FxRobot robot) {
        office.entry("Visit", "2026-11-25T14:00", ana);
        choose(robot, "Ana Ruiz");
        robot.clickOn("#absence-add");
        until(() -> robot.lookup("#absence-preview").<Labeled>query().getText().startsWith("Clashes with 1"));
        robot.interact(() -> field(robot, "#absence-note").setText("Dentist"));
        robot.interact(() -> robot.lookup("#absence-save").<Button>query().fire());
        until(() -> robot.lookup("#absence-edit").tryQuery().isPresent());
        assertThat(office.board.open(ana).orElseThrow().absences())
                .extracting(AbsenceCard::note)
                .containsExactly("Dentist");

        robot.interact(() -> robot.lookup("#absence-remove").<Button>query().fire());
        until(() -> office.board.open(ana).orElseThrow().absences().isEmpty());
        until(() -> robot.lookup("#absence-edit").tryQuery().isEmpty());
    }

    @Test
    void absencesThatAreOverWaitBehindARowThatCountsThem(FxRobot robot) {
        for (int day = 2; day <= 4; day++) {
            office.register
                    .away(
                            ana,
                            new AbsenceDraft(
                                    Reason.TRAINING,
                                    WallClockSpan.allDay(LocalDate.of(2026, 11, 3 * day), 1, Office.BERLIN),
                                    null))
                    .orThrow();
        }
        choose(robot, "Ana Ruiz");
        until(() -> robot.lookup("#absence-earlier").tryQuery().isPresent());
        assertThat(robot.lookup(".absence-over").queryAll()).isEmpty();
        assertThat(robot.lookup("#absence-earlier").queryButton().getText()).isEqualTo("Show 3 earlier absences");

        robot.clickOn("#absence-earlier");
        assertThat(robot.lookup(".absence-over").queryAll()).hasSize(3);

        robot.type(KeyCode.SPACE);
        assertThat(robot.lookup(".absence-over").queryAll()).isEmpty();
    }

    @Test
    void deactivatingIsImmediateAndUndoneFromTheToast(FxRobot robot) {
        choose(robot, "Ana Ruiz");
        robot.clickOn("#person-active");
        until(() -> said().equals("Deactivated Ana Ruiz"));
        until(() -> window.model.shown().getLast().name().equals("Ana Ruiz"));

        robot.clickOn("Undo");

        until(() -> window.model.shown().getFirst().active()
                && window.model.shown().getLast().active());
    }

    @Test
    void aFileShowsWhatItWouldChangeAndBringsPeopleIn(FxRobot robot) throws IOException {
        Path file = Files.writeString(
                folder.resolve("team.vcf"), "BEGIN:VCARD\nFN:Zoe Ng\nEMAIL:zoe@example.org\nEND:VCARD\n");
        robot.interact(() -> window.imports.show(file, office.session.peopleFiles()));
        until(() -> robot.lookup("#import-apply").tryQuery().isPresent());
        assertThat(robot.lookup("#import-apply").<Labeled>query().getText()).isEqualTo("Import 1 person");

        robot.clickOn("#import-apply");

        until(() -> window.model.shown().size() == 3);
        until(() -> said().equals("Imported team.vcf: 1 people new, 0 changed"));
    }

    private void choose(FxRobot robot, String name) {
        robot.clickOn(name);
        until(() -> robot.lookup(".person-heading")
                .<Labeled>tryQuery()
                .filter(heading -> heading.getText().equals(name))
                .isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void paint(FxRobot robot, DayOfWeek first, String from, DayOfWeek last, String to) {
        Point2D start = cell(robot, first, from);
        Point2D end = cell(robot, last, to).subtract(0, HoursGrid.HOUR_HEIGHT / 4);
        robot.moveTo(start.add(0, 2)).press(MouseButton.PRIMARY);
        robot.moveTo(start.midpoint(end)).moveTo(end).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Point2D cell(FxRobot robot, DayOfWeek day, String time) {
        HoursGrid grid = robot.lookup("#hours-grid").query();
        Bounds bounds = grid.localToScreen(grid.getBoundsInLocal());
        double column = Math.floor((grid.getWidth() - HoursGrid.GUTTER) / 7);
        String[] parts = time.split(":");
        double hours = Integer.parseInt(parts[0]) + Integer.parseInt(parts[1]) / 60.0;
        return new Point2D(
                bounds.getMinX() + HoursGrid.GUTTER + column * (day.getValue() - 0.5),
                bounds.getMinY() + HoursGrid.HEAD + hours * HoursGrid.HOUR_HEIGHT + 1);
    }

    private static String sentence(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#hours-sentence").<Labeled>query().getText();
    }

    private static TextInputControl field(FxRobot robot, String id) {
        return robot.lookup(id).queryTextInputControl();
    }

    private String said() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> window.toasts.showing().isEmpty()
                        ? ""
                        : window.toasts.showing().getLast().text());
    }
}
