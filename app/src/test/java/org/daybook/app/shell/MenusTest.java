package org.daybook.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.sample.Until.until;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.SampleWorkspace;
import org.daybook.app.sample.Tiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The menus of the calendar: opened with the right button or the keyboard, chosen from with either. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class MenusTest {

    private static final double HOUR = 52;
    private static final String VAN = "Van maintenance";
    private static final String ACCEPTANCE = "Customer acceptance";
    private static final String COACHING = "Coaching visit";
    private static final String SUPPLIER = "Supplier call";
    private static final String FAIR = "Fair in Leipzig";

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

    @AfterEach
    void releaseEverything(FxRobot robot) {
        robot.release(KeyCode.CONTROL, KeyCode.SHIFT);
        robot.release(MouseButton.PRIMARY, MouseButton.SECONDARY);
    }

    @Test
    void anEntryIsDuplicatedByTheMouseAlone(FxRobot robot) {
        robot.rightClickOn(tiles.titled(VAN));
        robot.clickOn("#menu-duplicate");

        until(() -> starts(VAN).equals(List.of(at(4, "13:00"), at(4, "15:00"))));
        assertThat(menu(robot)).isEmpty();
    }

    @Test
    void anEntryIsCutAndPastedByTheMouseAlone(FxRobot robot) {
        robot.rightClickOn(tiles.titled(VAN));
        robot.clickOn("#menu-cut");
        rightClickBelow(robot, HOUR + 4);
        robot.clickOn("#menu-paste");

        until(() -> starts(VAN).equals(List.of(at(4, "16:00"))));
    }

    @Test
    void anEntryIsOpenedFromItsMenu(FxRobot robot) {
        robot.rightClickOn(tiles.titled(VAN));
        robot.clickOn("#menu-open");

        until(() -> robot.lookup("#title").tryQuery().isPresent());
        assertThat(robot.lookup("#title").queryTextInputControl().getText()).isEqualTo(VAN);
    }

    @Test
    void aMenuIsAboutWhatItIsOpenedOnAndNotAboutWhatWasPickedOutBefore(FxRobot robot) {
        robot.clickOn(tiles.titled(ACCEPTANCE));
        robot.rightClickOn(tiles.titled(VAN));
        robot.clickOn("#menu-delete");

        until(() -> !harness.sample.titles().contains(VAN));
        assertThat(harness.sample.titles()).contains(ACCEPTANCE);
    }

    @Test
    void onOneOfSeveralItIsAboutThemAllAndOpensNone(FxRobot robot) {
        robot.clickOn(tiles.titled(ACCEPTANCE));
        robot.press(KeyCode.CONTROL).clickOn(tiles.titled(VAN)).release(KeyCode.CONTROL);
        robot.rightClickOn(tiles.titled(VAN));
        assertThat(item(robot, "menu-open").isDisable()).isTrue();
        robot.clickOn("#menu-delete");

        until(() -> !harness.sample.titles().contains(VAN)
                && !harness.sample.titles().contains(ACCEPTANCE));
    }

    @Test
    void theMenuKeyOpensTheMenuOfTheEntryThatHasTheKeyboard(FxRobot robot) {
        robot.clickOn(tiles.titled(VAN)).moveTo("#date-title");
        robot.type(KeyCode.CONTEXT_MENU);
        assertThat(menu(robot)).contains("menu-open", "menu-cut", "menu-copy", "menu-duplicate", "menu-delete");

        robot.type(KeyCode.DOWN, 3).type(KeyCode.ENTER);

        until(() -> starts(VAN).equals(List.of(at(4, "13:00"), at(4, "15:00"))));
    }

    @Test
    void shiftAndF10DoesTheSameAndTheMenuIsAtTheEntry(FxRobot robot) {
        robot.clickOn(tiles.titled(VAN)).moveTo("#date-title");
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        Bounds tile = Tiles.onScreen(tiles.titled(VAN));
        ContextMenu shown = window(robot);
        assertThat(tile.contains(shown.getAnchorX(), shown.getAnchorY())).isTrue();

        robot.type(KeyCode.UP).type(KeyCode.ENTER);

        until(() -> !harness.sample.titles().contains(VAN));
    }

    @Test
    void escapeClosesTheMenuAndWhatIsPickedOutStays(FxRobot robot) {
        robot.rightClickOn(tiles.titled(VAN));
        robot.type(KeyCode.ESCAPE);
        assertThat(menu(robot)).isEmpty();
        robot.type(KeyCode.DELETE);

        until(() -> !harness.sample.titles().contains(VAN));
    }

    @Test
    void anEntryIsBegunWhereTheGroundWasRightClicked(FxRobot robot) {
        rightClickBelow(robot, HOUR + 4);
        robot.clickOn("#menu-new");
        until(() -> robot.lookup("#title").tryQuery().isPresent());
        robot.write("By hand").type(KeyCode.ENTER);

        until(() -> harness.sample.titles().contains("By hand"));
        assertThat(starts("By hand")).containsExactly(at(4, "16:00"));
    }

    @Test
    void nothingIsPastedBeforeAnythingWasCopied(FxRobot robot) {
        rightClickBelow(robot, 4);

        assertThat(item(robot, "menu-paste").isDisable()).isTrue();
    }

    @Test
    void onTheGroundTheMenuKeyOpensItAtThePlaceTheArrowsPointAt(FxRobot robot) {
        clickBelow(robot, 4);
        robot.moveTo("#date-title");
        robot.type(KeyCode.DOWN).type(KeyCode.LEFT).type(KeyCode.CONTEXT_MENU);
        assertThat(menu(robot)).containsExactly("menu-new", "menu-paste", "menu-select-all");
        Bounds tile = Tiles.onScreen(tiles.titled(VAN));
        assertThat(window(robot).getAnchorX()).isBetween(tile.getMinX() - tiles.day(), tile.getMinX());
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup("#title").tryQuery().isPresent());
        robot.write("By hand").type(KeyCode.ENTER);

        until(() -> harness.sample.titles().contains("By hand"));
        assertThat(starts("By hand")).containsExactly(at(3, "15:15"));
    }

    @Test
    void everythingInViewIsPickedOutFromTheMenuOfTheGround(FxRobot robot) {
        rightClickBelow(robot, 4);
        robot.clickOn("#menu-select-all");
        robot.type(KeyCode.CONTEXT_MENU);

        assertThat(menu(robot)).contains("menu-delete");
        assertThat(item(robot, "menu-open").isDisable()).isTrue();
    }

    @Test
    void aDayIsPickedOutFromTheMenuOfItsHead(FxRobot robot) {
        robot.rightClickOn(
                robot.lookup(".grid-head").queryAll().stream().toList().get(4));
        assertThat(menu(robot)).containsExactly("menu-select-day", "menu-copy-day", "menu-paste");
        robot.clickOn("#menu-select-day");

        until(() -> harness.workbench.isSelected(harness.sample.ref(VAN, 0)));
        assertThat(harness.workbench.isSelected(harness.sample.ref(ACCEPTANCE, 0)))
                .isFalse();
    }

    @Test
    void aBarOfWholeDaysHasTheSameMenu(FxRobot robot) {
        robot.rightClickOn(tiles.titled(FAIR));
        robot.clickOn("#menu-delete");

        until(() -> !harness.sample.titles().contains(FAIR));
    }

    @Test
    void anAbsenceHasTheMenuOfTheGround(FxRobot robot) {
        robot.rightClickOn(tiles.titled("Vacation"));

        assertThat(menu(robot)).containsExactly("menu-new", "menu-paste", "menu-select-all");
    }

    @Test
    void inTheMonthBothMenusAreThere(FxRobot robot) {
        robot.clickOn("#view-month");
        robot.rightClickOn(chip(robot, VAN));
        robot.clickOn("#menu-copy");
        robot.rightClickOn(freeDay(robot));
        assertThat(menu(robot)).containsExactly("menu-new", "menu-paste", "menu-select-all");
        robot.clickOn("#menu-paste");

        until(() -> starts(VAN).equals(List.of(at(4, "13:00"), at(-10, "13:00"))));
    }

    @Test
    void inTheMonthTheKeysOpenTheMenuAtTheEntryAndAtTheDayPointedAt(FxRobot robot) {
        robot.clickOn("#view-month");
        Node chip = chip(robot, VAN);
        robot.clickOn(chip);
        robot.type(KeyCode.CONTEXT_MENU);
        assertThat(Tiles.onScreen(chip)
                        .contains(window(robot).getAnchorX(), window(robot).getAnchorY()))
                .isTrue();
        robot.type(KeyCode.ESCAPE).clickOn(freeDay(robot)).moveTo("#date-title");
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup("#title").tryQuery().isPresent());
        robot.write("By hand").type(KeyCode.ENTER);

        until(() -> harness.sample.titles().contains("By hand"));
        assertThat(starts("By hand").getFirst().toLocalDate()).isEqualTo(SampleWorkspace.MONDAY.minusDays(10));
    }

    @Test
    void inTheAgendaAnEntryHasItsMenuByMouseAndByKeys(FxRobot robot) {
        robot.clickOn("#view-agenda");
        robot.rightClickOn(agenda(robot, ".agenda-title", COACHING));
        robot.clickOn("#menu-duplicate");
        until(() -> starts(COACHING).size() == 2);

        robot.clickOn(agenda(robot, ".agenda-title", SUPPLIER)).moveTo("#date-title");
        robot.type(KeyCode.CONTEXT_MENU).type(KeyCode.UP).type(KeyCode.ENTER);

        until(() -> !harness.sample.titles().contains(SUPPLIER));
    }

    @Test
    void inTheAgendaAnEntryIsBegunOnADayFromTheMenuOfItsHeading(FxRobot robot) {
        robot.clickOn("#view-agenda");
        robot.rightClickOn(agenda(robot, ".agenda-heading", "Thursday"));
        robot.clickOn("#menu-new");
        until(() -> robot.lookup("#title").tryQuery().isPresent());
        robot.write("By hand").type(KeyCode.ENTER);

        until(() -> harness.sample.titles().contains("By hand"));
        assertThat(starts("By hand").getFirst().toLocalDate()).isEqualTo(SampleWorkspace.MONDAY.plusDays(3));
    }

    private void clickBelow(FxRobot robot, double pixels) {
        robot.clickOn(below(pixels));
    }

    private void rightClickBelow(FxRobot robot, double pixels) {
        robot.rightClickOn(below(pixels));
    }

    private Point2D below(double pixels) {
        Bounds tile = Tiles.onScreen(tiles.titled(VAN));
        return new Point2D(tile.getCenterX(), tile.getMaxY() + pixels);
    }

    private static Node chip(FxRobot robot, String title) {
        return first(
                () -> robot.lookup(".month-chip").queryAll().stream(),
                node -> Tiles.spoken(node).startsWith(title));
    }

    private static Node agenda(FxRobot robot, String words, String beginning) {
        return first(
                () -> robot.lookup(words).<Label>queryAll().stream(),
                node -> ((Label) node).getText().startsWith(beginning));
    }

    private static Node first(Supplier<Stream<? extends Node>> there, Predicate<Node> wanted) {
        until(() -> there.get().filter(Node::isVisible).anyMatch(wanted));
        return there.get().filter(Node::isVisible).filter(wanted).findFirst().orElseThrow();
    }

    /** What is free of the Friday in the week before the last, in the month. */
    private static Point2D freeDay(FxRobot robot) {
        Node cell = robot.lookup(".month-cell").queryAll().stream()
                .filter(Node::isVisible)
                .toList()
                .get(2 * 7 + 4);
        Bounds bounds = Tiles.onScreen(cell);
        return new Point2D(bounds.getCenterX(), bounds.getMaxY() - 6);
    }

    private static ContextMenu window(FxRobot robot) {
        until(() -> !menu(robot).isEmpty());
        return robot.listWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** The items of the menu that is open; none where no menu is. */
    private static List<String> menu(FxRobot robot) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> robot.listWindows().stream()
                        .filter(window -> window instanceof ContextMenu && window.isShowing())
                        .flatMap(window -> ((ContextMenu) window).getItems().stream())
                        .map(MenuItem::getId)
                        .filter(id -> id != null)
                        .toList());
    }

    private static MenuItem item(FxRobot robot, String id) {
        return window(robot).getItems().stream()
                .filter(each -> id.equals(each.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDateTime at(int day, String time) {
        return SampleWorkspace.MONDAY.plusDays(day).atTime(LocalTime.parse(time));
    }

    private List<LocalDateTime> starts(String title) {
        return harness.sample.forms(title).stream()
                .map(form -> form.details().when().start())
                .toList();
    }
}
