package org.daybook.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.sample.Until.until;

import java.time.LocalDate;
import java.time.LocalDateTime;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.Tiles;
import org.daybook.app.text.Times;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Finding a day in the year and in the small month, with a real mouse and a real keyboard. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class FindingDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate IN_MARCH = LocalDate.of(2026, 3, 18);

    private Stage stage;
    private Harness harness;

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    @BeforeEach
    void open(FxRobot robot) {
        harness = Harness.open(stage, Theme.LIGHT, 1500, 900, robot);
    }

    @Test
    void aClickOnADayOfTheYearOpensThatDay(FxRobot robot) {
        robot.clickOn("#view-year");

        robot.clickOn(dayOfYear(robot, IN_MARCH));

        until(() -> seen(robot, "#view-day") && title(robot).equals(Times.dayAndYear(IN_MARCH)));
    }

    @Test
    void theSecondOfTwoClicksOnADayBeginsNothingInTheDayThatTheFirstOpened(FxRobot robot) {
        robot.clickOn("#view-year");

        robot.doubleClickOn(dayOfYear(robot, IN_MARCH));

        until(() -> seen(robot, "#view-day"));
        assertThat(robot.lookup("#title").tryQuery()).isEmpty();
    }

    @Test
    void theNameOfAMonthOpensItAndTwoClicksBeginNothingThere(FxRobot robot) {
        robot.clickOn("#view-year");

        robot.doubleClickOn((Node) robot.lookup(".year-month-name").<Button>queryAll().stream()
                .filter(name -> name.getText().equals("March"))
                .findFirst()
                .orElseThrow());

        until(() -> seen(robot, "#view-month") && title(robot).equals("March 2026"));
        assertThat(robot.lookup("#title").tryQuery()).isEmpty();
    }

    @Test
    void aPointerAtRestIsToldHowMuchThereIsOnADay(FxRobot robot) {
        robot.clickOn("#view-year");

        robot.moveTo(dayOfYear(robot, TODAY));

        until(() -> robot.listWindows().stream()
                .anyMatch(window -> window instanceof Tooltip tooltip
                        && tooltip.getText().matches(Times.longDay(TODAY) + ": \\d+ entries.*")));
    }

    @Test
    void theArrowsChooseADayOfTheYearAndEnterOpensIt(FxRobot robot) {
        robot.clickOn("#view-year");
        robot.interact(() -> robot.lookup(".year").query().requestFocus());

        robot.type(KeyCode.RIGHT).type(KeyCode.DOWN).type(KeyCode.ENTER);

        until(() -> seen(robot, "#view-day") && title(robot).equals(Times.dayAndYear(TODAY.plusDays(8))));
    }

    @Test
    void whatIsBegunInTheYearIsOnTheDayChosen(FxRobot robot) {
        robot.clickOn("#view-year");
        robot.interact(() -> robot.lookup(".year").query().requestFocus());
        robot.type(KeyCode.DOWN).type(KeyCode.N);
        until(() -> robot.lookup("#title").tryQuery().isPresent());
        robot.write("Stocktaking").type(KeyCode.ENTER);

        until(() -> harness.sample.titles().contains("Stocktaking"));
        assertThat(start("Stocktaking").toLocalDate()).isEqualTo(TODAY.plusWeeks(1));
    }

    @Test
    void theSmallMonthIsReachedByTabAndTheArrowsGoFromDayToDay(FxRobot robot) {
        robot.clickOn("#view-day").clickOn("#filter-words");
        backwards(robot, 3);
        assertThat(harness.scene.getFocusOwner().getStyleClass()).contains("mini-month");

        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.LEFT);

        until(() -> title(robot).equals(Times.dayAndYear(TODAY.plusDays(13))));
        assertThat(robot.lookup(".mini-title").<Labeled>query().getText()).isEqualTo("December 2026");
    }

    @Test
    void whatIsBegunFromTheSmallMonthIsOnTheDayItPointsAt(FxRobot robot) {
        robot.clickOn("#filter-words");
        backwards(robot, 3);
        robot.type(KeyCode.RIGHT).type(KeyCode.N);
        until(() -> robot.lookup("#title").tryQuery().isPresent());
        robot.write("Stocktaking").type(KeyCode.ENTER);

        until(() -> harness.sample.titles().contains("Stocktaking"));
        assertThat(start("Stocktaking").toLocalDate()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void aClickInTheSmallMonthGoesThereAndLeavesTheKeyboardInTheCalendar(FxRobot robot) {
        Tiles tiles = new Tiles(robot);
        robot.clickOn(tiles.titled("Van maintenance"));
        robot.push(KeyCode.CONTROL, KeyCode.C);

        robot.clickOn((Node) robot.lookup(".mini-number").<Button>queryAll().stream()
                .filter(number -> number.getText().equals("11"))
                .findFirst()
                .orElseThrow());
        robot.push(KeyCode.CONTROL, KeyCode.V);

        until(() -> harness.sample.forms("Van maintenance").size() == 2);
        assertThat(harness.sample.forms("Van maintenance"))
                .anyMatch(form -> form.details().when().start().toLocalDate().equals(LocalDate.of(2026, 11, 11)));
    }

    private static void backwards(FxRobot robot, int times) {
        robot.press(KeyCode.SHIFT);
        robot.type(KeyCode.TAB, times);
        robot.release(KeyCode.SHIFT);
    }

    private static Node dayOfYear(FxRobot robot, LocalDate day) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".year-day").queryAll().stream()
                .filter(Node::isVisible)
                .filter(node -> Tiles.spoken(node).startsWith(Times.longDay(day) + ":"))
                .findFirst()
                .orElseThrow();
    }

    private static boolean seen(FxRobot robot, String view) {
        return robot.lookup(view).<ToggleButton>query().isSelected();
    }

    private static String title(FxRobot robot) {
        return robot.lookup("#date-title").<Labeled>query().getText();
    }

    private LocalDateTime start(String title) {
        return harness.sample.forms(title).getFirst().details().when().start();
    }
}
