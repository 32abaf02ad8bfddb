package org.daybook.app.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.calendar.PaneStage.at;
import static org.daybook.app.calendar.PaneStage.center;
import static org.daybook.app.calendar.PaneStage.ground;
import static org.daybook.app.sample.Until.until;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.daybook.app.sample.SampleWorkspace;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.time.WallClockSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Mouse and keyboard in the month of November 2026, whose last week has entries. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class MonthPaneTest {

    private static final LocalDate MONDAY = SampleWorkspace.MONDAY;

    private final SampleWorkspace sample = SampleWorkspace.week();
    private Stage stage;
    private PaneStage opened;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void open(FxRobot robot) {
        opened = PaneStage.month(stage, sample);
        until(() -> opened.chip(robot, "Van maintenance").isPresent());
    }

    @AfterEach
    void releaseEverything(FxRobot robot) {
        robot.release(KeyCode.CONTROL, KeyCode.SHIFT);
        robot.release(MouseButton.PRIMARY);
    }

    @Test
    void aDragToAnotherDayKeepsTheTimeByTheClock(FxRobot robot) {
        drag(robot, chip(robot, "Van maintenance"), day(-10));
        robot.release(MouseButton.PRIMARY);

        until(() -> start("Van maintenance").equals(at(-10, "13:00")));
        assertThat(details("Van maintenance").when().duration()).hasHours(2);
        nothingIsLeftBehind(robot);
    }

    @Test
    void theNewTimeAndItsClashesAreSaidBeforeAnythingMoves(FxRobot robot) {
        drag(robot, chip(robot, "Van maintenance"), day(2));

        assertThat(robot.lookup(".drop-time").<Label>query().getText()).startsWith("Wed 25 Nov, 13:00–15:00");
        assertThat(robot.lookup(".drop-clash").<Label>query().getText())
                .isEqualTo("Clashes with Install ventilation for Dmitri Volkov.");
        assertThat(start("Van maintenance")).isEqualTo(at(4, "13:00"));
    }

    @Test
    void escapeCallsADragOffAndLeavesNothingBehind(FxRobot robot) {
        drag(robot, chip(robot, "Van maintenance"), day(-10));
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(start("Van maintenance")).isEqualTo(at(4, "13:00"));
        nothingIsLeftBehind(robot);
    }

    @Test
    void heldOverTheLowerEdgeItGoesOnIntoTheNextMonth(FxRobot robot) {
        Bounds lowest = cell(robot, MONDAY.plusDays(9));
        drag(robot, chip(robot, "Van maintenance"), new Point2D(lowest.getCenterX(), lowest.getMaxY() - 4));
        until(() -> opened.model.dateProperty().get().getMonth() == Month.DECEMBER);
        robot.moveTo(day(18));
        assertThat(robot.lookup(".drop-time").<Label>query().getText()).startsWith("Fri 11 Dec, 13:00–15:00");
        robot.release(MouseButton.PRIMARY);

        until(() -> start("Van maintenance").equals(at(18, "13:00")));
        until(() -> opened.chip(robot, "Van maintenance").isPresent());
        nothingIsLeftBehind(robot);
    }

    @Test
    void heldOverTheUpperEdgeItGoesBackAndEscapeCallsItOffThere(FxRobot robot) {
        Bounds first = cell(robot, LocalDate.of(2026, 10, 27));
        drag(robot, chip(robot, "Van maintenance"), new Point2D(first.getCenterX(), first.getMinY() - 10));
        until(() -> opened.model.dateProperty().get().getMonth() == Month.OCTOBER);
        robot.type(KeyCode.ESCAPE);
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(start("Van maintenance")).isEqualTo(at(4, "13:00"));
        nothingIsLeftBehind(robot);
    }

    @Test
    void severalAreCarriedTogetherAndKeepTheirDistances(FxRobot robot) {
        robot.clickOn(center(chip(robot, "Van maintenance")));
        robot.press(KeyCode.CONTROL)
                .clickOn(center(chip(robot, "Follow-up, Kita Sonne")))
                .release(KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL)
                .clickOn(center(chip(robot, "Fair in Leipzig")))
                .release(KeyCode.CONTROL);
        assertThat(opened.model.selection().refsProperty().get()).hasSize(3);

        drag(robot, chip(robot, "Van maintenance"), day(-3));
        robot.release(MouseButton.PRIMARY);

        until(() -> start("Van maintenance").equals(at(-3, "13:00")));
        assertThat(start("Follow-up, Kita Sonne")).isEqualTo(at(-3, "09:30"));
        assertThat(start("Fair in Leipzig")).isEqualTo(at(-6, "00:00"));
    }

    @Test
    void withCtrlHeldAtTheEndACopyIsMade(FxRobot robot) {
        drag(robot, chip(robot, "Van maintenance"), day(-10));
        robot.press(KeyCode.CONTROL);
        robot.release(MouseButton.PRIMARY);
        robot.release(KeyCode.CONTROL);

        until(() -> sample.forms("Van maintenance").size() == 2);
        assertThat(sample.forms("Van maintenance"))
                .extracting(form -> form.details().when().start())
                .containsExactly(at(4, "13:00"), at(-10, "13:00"));
    }

    @Test
    void theEndOfABarIsDraggedToTheDayThatIsToBeItsLast(FxRobot robot) {
        Node bar = chip(robot, "Fair in Leipzig");
        Bounds bounds = bar.localToScreen(bar.getLayoutBounds());
        robot.moveTo(new Point2D(bounds.getMaxX() - 3, bounds.getCenterY()))
                .press(MouseButton.PRIMARY)
                .moveTo(day(3))
                .moveTo(day(5))
                .release(MouseButton.PRIMARY);

        until(() -> details("Fair in Leipzig")
                .when()
                .equals(WallClockSpan.allDay(MONDAY.plusDays(1), 5, SampleWorkspace.ZONE)));
        nothingIsLeftBehind(robot);
    }

    @Test
    void aDragOverEmptyDaysBeginsAnEntryThatTakesThemWhole(FxRobot robot) {
        robot.moveTo(day(-12)).press(MouseButton.PRIMARY).moveTo(day(-11)).moveTo(day(-10));
        robot.release(MouseButton.PRIMARY);
        until(() -> robot.lookup("#title").tryQuery().isPresent());
        robot.write("Stocktaking");
        robot.clickOn("#save");

        until(() -> sample.titles().contains("Stocktaking"));
        assertThat(details("Stocktaking").when())
                .isEqualTo(WallClockSpan.allDay(MONDAY.plusDays(-12), 3, SampleWorkspace.ZONE));
        until(() -> targets(robot).isEmpty());
    }

    @Test
    void aDoubleClickOnAnEmptyDayBeginsAnEntryInItsMorning(FxRobot robot) {
        robot.moveTo(day(-10)).doubleClickOn(MouseButton.PRIMARY);
        until(() -> robot.lookup("#title").tryQuery().isPresent());
        robot.write("Stocktaking");
        robot.clickOn("#save");

        until(() -> sample.titles().contains("Stocktaking"));
        assertThat(start("Stocktaking")).isEqualTo(at(-10, "09:00"));
    }

    @Test
    void ctrlAndADragOverTheGroundPickOutWhatTheyTouch(FxRobot robot) {
        Bounds monday = cell(robot, MONDAY.plusDays(-7));
        Bounds wednesday = cell(robot, MONDAY.plusDays(-5));
        robot.press(KeyCode.CONTROL);
        robot.moveTo(new Point2D(monday.getMinX() + 4, monday.getMaxY() - 4))
                .press(MouseButton.PRIMARY)
                .moveTo(new Point2D(monday.getCenterX(), monday.getCenterY()))
                .moveTo(new Point2D(wednesday.getCenterX(), wednesday.getMinY() + 10))
                .release(MouseButton.PRIMARY);
        robot.release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(opened.model.selection().refsProperty().get())
                .extracting(CommitmentRef::recurrenceId)
                .containsExactlyInAnyOrder(at(-7, "08:30"), at(-6, "08:30"), at(-5, "08:30"));
        nothingIsLeftBehind(robot);
    }

    @Test
    void shiftPicksOutEverythingBetween(FxRobot robot) {
        robot.clickOn(center(occurrence(robot, -7)));
        robot.press(KeyCode.SHIFT).clickOn(center(occurrence(robot, -4))).release(KeyCode.SHIFT);

        assertThat(opened.model.selection().refsProperty().get()).hasSize(4);
    }

    @Test
    void aDoubleClickOnAnEntryOpensIt(FxRobot robot) {
        robot.moveTo(center(chip(robot, "Van maintenance"))).doubleClickOn(MouseButton.PRIMARY);

        until(() -> robot.lookup("#title").tryQuery().isPresent());
        assertThat(robot.lookup("#title").queryTextInputControl().getText()).isEqualTo("Van maintenance");
    }

    @Test
    void theNumberOfADayLeadsToItAndTheNumberOfAWeekToThat(FxRobot robot) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> press(robot, ".month-week", "46"));
        assertThat(opened.model.kindProperty().get()).isEqualTo(ViewKind.WEEK);
        assertThat(opened.model.dateProperty().get()).isEqualTo("2026-11-09");

        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> press(robot, ".month-number", "18"));
        assertThat(opened.model.kindProperty().get()).isEqualTo(ViewKind.DAY);
        assertThat(opened.model.dateProperty().get()).isEqualTo("2026-11-18");
    }

    private static boolean press(FxRobot robot, String query, String words) {
        robot.lookup(query).<Button>queryAll().stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .fire();
        return true;
    }

    @Test
    void whatDoesNotFitIsInTheListOfItsDayFromWhereItCanBeDragged(FxRobot robot) {
        assertThat(opened.chip(robot, "Safety training")).isEmpty();
        robot.clickOn(more(robot, MONDAY));
        until(() -> opened.chip(robot, "Safety training").isPresent());

        drag(robot, chip(robot, "Safety training"), day(-10));
        robot.release(MouseButton.PRIMARY);

        until(() -> start("Safety training").equals(at(-10, "11:00")));
        assertThat(robot.lookup(".month-day-list").query().isVisible()).isFalse();
        nothingIsLeftBehind(robot);
    }

    @Test
    void theKeyboardReachesWhatDoesNotFitAndEscapeLeavesIt(FxRobot robot) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            opened.pane.focusGround();
            opened.model.selection().placeProperty().set(MONDAY.atTime(9, 0));
        });
        robot.type(KeyCode.SPACE);
        assertThat(robot.lookup(".month-day-list").query().isVisible()).isTrue();

        robot.type(KeyCode.END).type(KeyCode.DOWN, 4).type(KeyCode.ENTER);
        until(() -> robot.lookup("#title").tryQuery().isPresent());
        assertThat(robot.lookup("#title").queryTextInputControl().getText()).isEqualTo("Site visit Nordring");

        WaitForAsyncUtils.waitForAsyncFx(5_000, opened.pane::callOff);
        assertThat(robot.lookup(".month-day-list").query().isVisible()).isFalse();
    }

    @Test
    void theArrowsGoFromDayToDayAndOnIntoTheNextMonth(FxRobot robot) {
        robot.clickOn(day(-10));
        robot.type(KeyCode.RIGHT).type(KeyCode.DOWN);
        assertThat(opened.model.selection().placeProperty().get().toLocalDate()).isEqualTo(MONDAY.plusDays(-2));

        robot.type(KeyCode.DOWN, 2);
        assertThat(opened.model.dateProperty().get()).isEqualTo("2026-12-05");
    }

    @Test
    void anAbsenceIsSeenButNotCarried(FxRobot robot) {
        drag(robot, chip(robot, "Vacation"), day(-10));

        assertThat(robot.lookup(".month-ghost").tryQuery()).isEmpty();
    }

    private void drag(FxRobot robot, Node chip, Point2D to) {
        Point2D from = center(chip);
        robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(from.midpoint(to)).moveTo(to);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point2D day(int fromMonday) {
        return ground(new FxRobot(), MONDAY.plusDays(fromMonday));
    }

    private static Bounds cell(FxRobot robot, LocalDate day) {
        MonthCell cell = robot.lookup((Node node) ->
                        node instanceof MonthCell each && each.day().equals(day))
                .query();
        return cell.localToScreen(cell.getLayoutBounds());
    }

    private Node chip(FxRobot robot, String title) {
        return opened.chip(robot, title).orElseThrow();
    }

    private Node occurrence(FxRobot robot, int day) {
        Bounds there = cell(robot, MONDAY.plusDays(day));
        return PaneStage.chips(robot).stream()
                .filter(chip -> there.contains(center(chip)))
                .findFirst()
                .orElseThrow();
    }

    private static Node more(FxRobot robot, LocalDate day) {
        MonthCell cell = robot.lookup((Node node) ->
                        node instanceof MonthCell each && each.day().equals(day))
                .query();
        return cell.lookup(".month-more");
    }

    private static List<MonthCell> targets(FxRobot robot) {
        return robot
                .lookup((Node node) -> node instanceof MonthCell cell
                        && cell.getPseudoClassStates().stream()
                                .anyMatch(state -> state.getPseudoClassName().equals("target")))
                .<MonthCell>queryAll()
                .stream()
                .toList();
    }

    private static void nothingIsLeftBehind(FxRobot robot) {
        assertThat(robot.lookup(".month-ghost").queryAll()).isEmpty();
        assertThat(robot.lookup(".band").queryAll()).isEmpty();
        assertThat(robot.lookup(".drop-line").<Node>queryAll()).noneMatch(Node::isVisible);
        assertThat(targets(robot)).isEmpty();
        assertThat(PaneStage.chips(robot))
                .noneMatch(chip -> chip.getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("dragged")));
    }

    private EntryDetails details(String title) {
        return sample.forms(title).getFirst().details();
    }

    private LocalDateTime start(String title) {
        return details(title).when().start();
    }
}
