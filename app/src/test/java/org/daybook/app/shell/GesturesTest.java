package org.daybook.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.sample.Until.until;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.SampleWorkspace;
import org.daybook.app.sample.Tiles;
import org.daybook.core.dispatch.EntryDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What hands do to several entries, and across people, with a real mouse and a real keyboard. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class GesturesTest {

    private static final double HOUR = 52;
    private static final String VAN = "Van maintenance";
    private static final String ACCEPTANCE = "Customer acceptance";
    private static final String HEATING = "Heating fault, Kita Sonne";
    private static final String COACHING = "Coaching visit";

    private Stage stage;
    private Harness harness;
    private Tiles tiles;

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    @BeforeEach
    void open(FxRobot robot) {
        harness = Harness.open(stage, Theme.LIGHT, 1500, 900, robot);
        tiles = new Tiles(robot);
    }

    @Test
    void severalPickedOutMoveTogetherAsOneStep(FxRobot robot) {
        robot.clickOn(tiles.titled(VAN));
        robot.press(KeyCode.CONTROL).clickOn(tiles.titled(ACCEPTANCE)).release(KeyCode.CONTROL);

        tiles.drag(tiles.titled(VAN), 0, HOUR);

        until(() -> start(VAN).equals(at(4, "14:00")));
        assertThat(start(ACCEPTANCE)).isEqualTo(at(1, "14:00"));
        until(() -> !robot.lookup("#undo").queryButton().isDisabled());
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        until(() -> start(VAN).equals(at(4, "13:00")) && start(ACCEPTANCE).equals(at(1, "13:00")));
    }

    @Test
    void withControlHeldADragLeavesACopy(FxRobot robot) {
        robot.moveTo(Tiles.center(tiles.titled(VAN)))
                .press(KeyCode.CONTROL)
                .press(MouseButton.PRIMARY)
                .moveBy(0, HOUR)
                .moveBy(0, HOUR)
                .release(MouseButton.PRIMARY)
                .release(KeyCode.CONTROL);

        until(() -> harness.sample.forms(VAN).size() == 2);
        assertThat(starts(VAN)).containsExactly(at(4, "13:00"), at(4, "15:00"));
    }

    @Test
    void aBandAroundSeveralPicksThemOut(FxRobot robot) {
        Bounds first = Tiles.onScreen(tiles.titled(HEATING));
        Bounds last = Tiles.onScreen(tiles.titled(COACHING));
        robot.moveTo(new Point2D(first.getMinX() + 2, first.getMinY() - HOUR / 8))
                .press(KeyCode.CONTROL)
                .press(MouseButton.PRIMARY)
                .moveTo(new Point2D(last.getMinX(), last.getMinY()))
                .moveTo(new Point2D(last.getMaxX() - 4, last.getMaxY() + 4))
                .release(MouseButton.PRIMARY)
                .release(KeyCode.CONTROL);
        robot.type(KeyCode.DELETE);

        until(() -> !harness.sample.titles().contains(COACHING));
        assertThat(harness.sample.titles()).doesNotContain(HEATING).contains(VAN);
    }

    @Test
    void whatIsCopiedIsPastedWhereTheGroundWasClicked(FxRobot robot) {
        robot.clickOn(tiles.titled(VAN));
        press(robot, KeyCode.CONTROL, KeyCode.C);
        clickBelow(robot, VAN, HOUR + 4);
        press(robot, KeyCode.CONTROL, KeyCode.V);

        until(() -> harness.sample.forms(VAN).size() == 2);
        assertThat(starts(VAN)).containsExactly(at(4, "13:00"), at(4, "16:00"));
    }

    @Test
    void whatIsPastedAfterTurningThePageLandsOnThePageSeen(FxRobot robot) {
        robot.clickOn(tiles.titled(VAN));
        press(robot, KeyCode.CONTROL, KeyCode.C);
        robot.type(KeyCode.PAGE_DOWN);
        press(robot, KeyCode.CONTROL, KeyCode.V);

        until(() -> harness.sample.forms(VAN).size() == 2);
        assertThat(starts(VAN).getLast().toLocalDate()).isEqualTo(at(9, "13:00").toLocalDate());
    }

    @Test
    void whatIsCutIsMovedByPastingIt(FxRobot robot) {
        robot.clickOn(tiles.titled(VAN));
        press(robot, KeyCode.CONTROL, KeyCode.X);
        assertThat(start(VAN)).isEqualTo(at(4, "13:00"));
        clickBelow(robot, VAN, HOUR + 4);
        press(robot, KeyCode.CONTROL, KeyCode.V);

        until(() -> start(VAN).equals(at(4, "16:00")));
        assertThat(harness.sample.forms(VAN)).hasSize(1);
    }

    @Test
    void duplicatePutsACopyRightAfter(FxRobot robot) {
        robot.clickOn(tiles.titled(VAN));
        press(robot, KeyCode.CONTROL, KeyCode.D);

        until(() -> harness.sample.forms(VAN).size() == 2);
        assertThat(starts(VAN)).containsExactly(at(4, "13:00"), at(4, "15:00"));
    }

    @Test
    void aDayIsCopiedToAnotherByItsMenu(FxRobot robot) {
        robot.rightClickOn(head(robot, 4)).clickOn("#menu-copy-day");
        robot.rightClickOn(head(robot, 5)).clickOn("#menu-paste");

        until(() -> harness.sample.forms(VAN).size() == 2);
        assertThat(starts(VAN)).contains(at(5, "13:00"));
        assertThat(starts("Follow-up, Kita Sonne")).contains(at(5, "09:30"));
        assertThat(starts("Morning round")).contains(at(5, "08:30"));
    }

    @Test
    void altShiftAndAnArrowMovesTheEndAlone(FxRobot robot) {
        robot.clickOn(tiles.titled(VAN));
        robot.press(KeyCode.ALT, KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT, KeyCode.ALT);

        until(() -> form(VAN).when().localEnd().equals(at(4, "15:15")));
        assertThat(start(VAN)).isEqualTo(at(4, "13:00"));
    }

    @Test
    void tabWalksTheEntriesInOrderOfTimeAndEnterOpens(FxRobot robot) {
        robot.clickOn(tiles.titled(ACCEPTANCE));
        robot.type(KeyCode.TAB);
        assertThat(focused()).startsWith("Write offer for school roof.");
        robot.type(KeyCode.TAB);
        press(robot, KeyCode.SHIFT, KeyCode.TAB);
        robot.type(KeyCode.ENTER);

        until(() -> robot.lookup("#title").tryQuery().isPresent());
        assertThat(robot.lookup("#title").queryTextInputControl().getText()).isEqualTo("Write offer for school roof");
    }

    @Test
    void theArrowsPointAndEnterBeginsAnEntryThere(FxRobot robot) {
        clickBelow(robot, VAN, 4);
        robot.type(KeyCode.DOWN).type(KeyCode.LEFT).type(KeyCode.ENTER);
        until(() -> robot.lookup("#title").tryQuery().isPresent());
        robot.write("By hand").type(KeyCode.ENTER);

        until(() -> harness.sample.titles().contains("By hand"));
        assertThat(start("By hand")).isEqualTo(at(3, "15:15"));
    }

    @Test
    void draggingUpwardsOverEmptyGroundSpansIt(FxRobot robot) {
        Bounds tile = Tiles.onScreen(tiles.titled(VAN));
        robot.moveTo(new Point2D(tile.getCenterX(), tile.getMaxY() + 2 * HOUR + 4))
                .press(MouseButton.PRIMARY)
                .moveBy(0, -HOUR)
                .moveBy(0, -HOUR / 2)
                .release(MouseButton.PRIMARY);
        until(() -> robot.lookup("#title").tryQuery().isPresent());
        robot.write("Upwards").type(KeyCode.ENTER);

        until(() -> harness.sample.titles().contains("Upwards"));
        assertThat(start("Upwards")).isEqualTo(at(4, "15:30"));
        assertThat(form("Upwards").when().duration()).hasMinutes(105);
    }

    @Test
    void inTheColumnsOfPeopleADragHandsItOverAndKeepsTheOthers(FxRobot robot) {
        fire(robot, "#view-people");

        tiles.drag(tiles.titled(COACHING), 2 * tiles.day(), 0);

        until(() -> !people(COACHING).contains("Ana"));
        assertThat(people(COACHING)).containsExactly("Carla", "Elif");
        assertThat(start(COACHING)).isEqualTo(at(2, "10:00"));
    }

    @Test
    void droppedOnTheUnassignedNobodyHasItAnyMore(FxRobot robot) {
        fire(robot, "#view-people");

        tiles.drag(tiles.titled(HEATING), -tiles.day(), 0);

        until(() -> people(HEATING).isEmpty());
    }

    @Test
    void escapeClearsWhatIsPickedOut(FxRobot robot) {
        robot.clickOn(tiles.titled(VAN));
        robot.type(KeyCode.ESCAPE).type(KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(harness.sample.titles()).contains(VAN);
    }

    @Test
    void anAbsenceCannotBeDragged(FxRobot robot) {
        robot.moveTo(Tiles.center(tiles.titled("Vacation")))
                .press(MouseButton.PRIMARY)
                .moveBy(-tiles.day() / 2, 0)
                .moveBy(-tiles.day() / 2, 0);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup(".held").tryQuery()).isEmpty();
        robot.release(MouseButton.PRIMARY);
    }

    @Test
    void aBarOfWholeDaysIsMovedToAnotherDay(FxRobot robot) {
        tiles.drag(tiles.titled("Fair in Leipzig"), tiles.day(), 0);

        until(() -> start("Fair in Leipzig").toLocalDate().equals(day(2)));
    }

    private void clickBelow(FxRobot robot, String title, double pixels) {
        Bounds tile = Tiles.onScreen(tiles.titled(title));
        robot.clickOn(new Point2D(tile.getCenterX(), tile.getMaxY() + pixels));
    }

    private static void press(FxRobot robot, KeyCode modifier, KeyCode key) {
        robot.press(modifier).type(key).release(modifier);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Node head(FxRobot robot, int day) {
        return robot.lookup(".grid-head").queryAll().stream().toList().get(day);
    }

    private String focused() {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> Tiles.spoken(harness.scene.getFocusOwner()));
    }

    private List<String> people(String title) {
        return form(title).people().stream()
                .map(id -> harness.sample.people().stream()
                        .filter(card -> card.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .name())
                .map(name -> name.substring(0, name.indexOf(' ')))
                .toList();
    }

    private static void fire(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).<ButtonBase>query().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static LocalDate day(int day) {
        return SampleWorkspace.MONDAY.plusDays(day);
    }

    private static LocalDateTime at(int day, String time) {
        return day(day).atTime(LocalTime.parse(time));
    }

    private List<LocalDateTime> starts(String title) {
        return harness.sample.forms(title).stream()
                .map(form -> form.details().when().start())
                .toList();
    }

    private LocalDateTime start(String title) {
        return form(title).when().start();
    }

    private EntryDetails form(String title) {
        return harness.sample.forms(title).getFirst().details();
    }
}
