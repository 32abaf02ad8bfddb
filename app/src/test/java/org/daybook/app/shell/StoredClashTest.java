package org.daybook.app.shell;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.sample.Until.until;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.Tiles;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;
import org.daybook.core.people.PersonKind;
import org.daybook.core.people.WorkingHours;
import org.daybook.core.time.Interval;
import org.daybook.core.time.Recurrence;
import org.daybook.core.time.RecurrenceRule;
import org.daybook.core.time.WallClockSpan;
import org.daybook.persistence.workspace.CannotOpen;
import org.jspecify.annotations.Nullable;
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

/**
 * Clashes solved over a real workspace: on Tuesday 24 November 2026 Ana has a visit from ten to eleven, and Ana and Ben a
 * round at half past ten, which repeats every Tuesday. Carla could take it.
 */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class StoredClashTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate TUESDAY_24 = LocalDate.of(2026, 11, 24);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), BERLIN);
    private static final WorkingHours HOURS =
            WorkingHours.of(LocalTime.of(8, 0), LocalTime.of(17, 0), MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY);

    @TempDir
    private Path folder;

    private Stage stage;
    private StoredWorkbench desk;
    private PersonId carla;

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    @BeforeEach
    void open(FxRobot robot) throws CannotOpen {
        desk = new StoredWorkbench(folder, CLOCK, BERLIN);
        PersonId ana = person("Ana Duarte");
        PersonId ben = person("Ben Okafor");
        carla = person("Carla Ruiz");
        add("Visit", "10:00", "11:00", null, ana);
        add("Round", "10:30", "11:30", Recurrence.of(RecurrenceRule.of("FREQ=WEEKLY;COUNT=3")), ana, ben);
        desk.show(stage, Theme.LIGHT, 1366, 768);
        until(() -> words(robot, "#clashes").equals("1"));
    }

    private PersonId person(String name) {
        return desk.useCases
                .people()
                .add(
                        desk.admin,
                        new PersonDetails(
                                name, null, List.of(), List.of(PersonKind.TECHNICIAN), List.of(), null, HOURS, BERLIN))
                .orThrow();
    }

    private void add(String title, String from, String to, @Nullable Recurrence recurrence, PersonId... who) {
        WallClockSpan when = WallClockSpan.between(
                TUESDAY_24.atTime(LocalTime.parse(from)), TUESDAY_24.atTime(LocalTime.parse(to)), BERLIN);
        desk.useCases
                .schedule()
                .add(desk.admin, new EntryDraft(EntryDetails.of(title, when).withPeople(List.of(who)), recurrence))
                .orThrow();
    }

    @AfterEach
    void close() throws IOException {
        desk.close();
    }

    @Test
    void aMoveIsTakenWithTheMouseAndUndoneWithOneKey(FxRobot robot) {
        robot.clickOn("#clashes");
        until(() -> robot.lookup(".clash").tryQuery().isPresent());
        robot.clickOn(".clash .sentence");
        until(() -> ways(robot).size() == 3);
        assertThat(ways(robot))
                .containsExactly(
                        "Move Round to Tue 24 Nov, 11:00, when Ana Duarte and Ben Okafor are both free"
                                + " (this occurrence alone)",
                        "Give Round to Carla Ruiz, who is free and has nothing else booked that week"
                                + " (this occurrence alone)",
                        "Move Visit to Tue 24 Nov, 09:30, when Ana Duarte is free");

        robot.clickOn(way(robot, "Move Round"));
        until(() -> robot.lookup(".clash").queryAll().isEmpty());
        assertThat(rounds()).containsExactly(at(24, "11:00"), at(31, "10:30"), at(38, "10:30"));
        until(() -> words(robot, "#clashes").equals("0"));
        assertThat(words(robot, "#clashes-empty")).startsWith("No clashes between Mon 23 Nov 2026 and");

        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until(() -> words(robot, "#clashes").equals("1"));
        until(() -> robot.lookup(".clash").tryQuery().isPresent());
        assertThat(rounds()).containsExactly(at(24, "10:30"), at(31, "10:30"), at(38, "10:30"));
    }

    @Test
    void somebodyElseTakesOneOccurrenceByKeyboardAloneAndTheOthersStayD8(FxRobot robot) {
        type(robot, KeyCode.F8);
        until(() -> robot.lookup(".clash").tryQuery().isPresent());
        type(robot, KeyCode.DOWN);
        type(robot, KeyCode.ENTER);
        until(() -> ways(robot).size() == 3);
        type(robot, KeyCode.DOWN);
        type(robot, KeyCode.DOWN);
        type(robot, KeyCode.ENTER);

        until(() -> words(robot, "#clashes").equals("0"));
        assertThat(people("Round"))
                .satisfiesExactly(
                        first -> assertThat(first).hasSize(2).contains(carla),
                        second -> assertThat(second).hasSize(2).doesNotContain(carla),
                        third -> assertThat(third).hasSize(2).doesNotContain(carla));
        until(() -> !desk.toasts.showing().isEmpty());
        robot.clickOn(".toast-action");
        until(() -> words(robot, "#clashes").equals("1"));
    }

    @Test
    void anEntrysDetailsNameItsClashAndItsWaysOut(FxRobot robot) {
        robot.clickOn("#clashes");
        until(() -> robot.lookup(".clash").tryQuery().isPresent());
        robot.doubleClickOn(new Tiles(robot).titled("Visit"));
        until(() -> robot.lookup(".clash-section .way").queryAll().size() == 3);

        robot.clickOn(way(robot, "Move Visit"));

        until(() -> words(robot, "#clashes").equals("0"));
        until(() -> robot.lookup("#start-time").tryQuery().isPresent()
                && robot.lookup("#start-time").queryTextInputControl().getText().equals("09:30"));
        assertThat(robot.lookup(".clash-section .way").queryAll()).isEmpty();
    }

    @Test
    void escapeClosesTheList(FxRobot robot) {
        type(robot, KeyCode.F8);
        until(() -> robot.lookup(".clash").tryQuery().isPresent());

        type(robot, KeyCode.ESCAPE);

        until(() -> robot.lookup(".clashes").queryAll().isEmpty());
        type(robot, KeyCode.F8);
        until(() -> robot.lookup(".clash").tryQuery().isPresent());
    }

    private static void type(FxRobot robot, KeyCode key) {
        robot.press(key).release(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String words(FxRobot robot, String query) {
        return robot.lookup(query).<Labeled>tryQuery().map(Labeled::getText).orElse("");
    }

    private static List<String> ways(FxRobot robot) {
        return robot.lookup(".way").<Labeled>queryAll().stream()
                .filter(Node::isVisible)
                .sorted(Comparator.comparing(way -> way.localToScene(0, 0).getY()))
                .map(Labeled::getText)
                .toList();
    }

    private static Node way(FxRobot robot, String beginning) {
        return robot.lookup(".way").<Labeled>queryAll().stream()
                .filter(way -> way.getText().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private List<Commitment> agenda() {
        return desk.useCases
                .agenda()
                .within(new Interval(Instant.parse("2026-11-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z")));
    }

    private List<LocalDateTime> rounds() {
        return agenda().stream()
                .filter(each -> each.title().equals("Round"))
                .map(each -> each.when().start())
                .toList();
    }

    private List<List<PersonId>> people(String title) {
        return agenda().stream()
                .filter(each -> each.title().equals(title))
                .map(Commitment::people)
                .toList();
    }

    private static LocalDateTime at(int day, String time) {
        return TUESDAY_24.plusDays(day - 24).atTime(LocalTime.parse(time));
    }
}
