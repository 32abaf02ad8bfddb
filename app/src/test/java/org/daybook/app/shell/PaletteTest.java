package org.daybook.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.sample.Until.until;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.Tiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The palette and the sheet of shortcuts over the signed-in window, used with the keyboard and the mouse. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class PaletteTest {

    private Stage stage;
    private Harness harness;

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    @BeforeEach
    void open(FxRobot robot) {
        harness = Harness.open(stage, Theme.LIGHT, 1500, 900, robot);
        robot.interact(() -> harness.workbench.root().requestFocus());
    }

    @Test
    void anEntryIsFoundByTypingAndShownByEnter(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.K);
        until(() -> isOpen(robot));
        robot.write("heat kita");
        until(() -> spoken(robot).stream().anyMatch(each -> each.startsWith("Heating fault, Kita Sonne")));

        robot.type(KeyCode.ENTER);

        until(() -> harness.workbench.isSelected(harness.sample.ref("Heating fault, Kita Sonne", 0)));
        assertThat(isOpen(robot)).isFalse();
    }

    @Test
    void aCommandIsFoundByItsInitialsAndDone(FxRobot robot) {
        robot.interact(() -> harness.sample.add(harness.sample.form(harness.sample.ref("Van maintenance", 0))));
        until(() -> texts(robot, "#undo").contains("Undo: Added Van maintenance"));
        press(robot, KeyCode.CONTROL, KeyCode.K);
        until(() -> isOpen(robot));
        robot.write("undo");
        robot.type(KeyCode.ENTER);

        until(() -> harness.sample.forms("Van maintenance").size() == 1);
    }

    @Test
    void theMouseChoosesAsWell(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.F);
        until(() -> isOpen(robot));
        robot.write("quarterly");
        until(() -> spoken(robot).stream().anyMatch(each -> each.startsWith("Quarterly review")));

        robot.clickOn((ListCell<?> cell) ->
                cell.getAccessibleText() != null && cell.getAccessibleText().startsWith("Quarterly review"));

        until(() -> harness.workbench.isSelected(harness.sample.ref("Quarterly review", 0)));
    }

    @Test
    void theWordsBesideTheCalendarAreSoughtOnAllDatesByTheMouse(FxRobot robot) {
        robot.clickOn("#filter-words").write("quarterly");
        robot.clickOn("#search-everywhere");
        until(() -> spoken(robot).stream().anyMatch(each -> each.startsWith("Quarterly review")));

        robot.clickOn((ListCell<?> cell) ->
                cell.getAccessibleText() != null && cell.getAccessibleText().startsWith("Quarterly review"));

        until(() -> harness.workbench.isSelected(harness.sample.ref("Quarterly review", 0)));
    }

    @Test
    void escapeClosesAndTheKeyboardIsWhereItWas(FxRobot robot) {
        robot.interact(() -> robot.lookup("#today").query().requestFocus());
        press(robot, KeyCode.CONTROL, KeyCode.K);
        until(() -> isOpen(robot));

        robot.type(KeyCode.ESCAPE);

        until(() -> !isOpen(robot));
        assertThat(harness.scene.getFocusOwner().getId()).isEqualTo("today");
    }

    @Test
    void theSameKeyClosesIt(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.K);
        until(() -> isOpen(robot));
        press(robot, KeyCode.CONTROL, KeyCode.K);

        until(() -> !isOpen(robot));
    }

    @Test
    void itOpensWhileATitleIsTypedAndWhatWasTypedStays(FxRobot robot) {
        robot.interact(() -> harness.workbench.open(harness.sample.commitment("Van maintenance", 0)));
        until(() -> robot.lookup("#title").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#title").query().requestFocus());
        robot.write("?");
        press(robot, KeyCode.CONTROL, KeyCode.K);
        until(() -> isOpen(robot));
        robot.type(KeyCode.ESCAPE);

        until(() -> !isOpen(robot));
        assertThat(robot.lookup("#title").queryTextInputControl().getText()).contains("?");
        assertThat(robot.lookup("#shortcuts-close").tryQuery()).isEmpty();
    }

    @Test
    void choosingAPersonShowsTheirTimeAlone(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.K);
        until(() -> isOpen(robot));
        robot.write("okafor");
        until(() -> spoken(robot).stream().anyMatch(each -> each.startsWith("Ben Okafor")));
        int tiles = robot.lookup(".tile").queryAll().size();
        robot.type(KeyCode.ENTER);

        until(() -> robot.lookup(".tile").queryAll().size() < tiles);
    }

    @Test
    void theQuestionMarkOpensTheSheetOfAllShortcuts(FxRobot robot) {
        robot.interact(() -> robot.lookup("#today").query().requestFocus());
        robot.write("?");
        until(() -> robot.lookup("#shortcuts-close").tryQuery().isPresent());

        assertThat(texts(robot, ".shortcut-name")).contains("Undo", "Redo", "Command palette", "Search entries");
        assertThat(texts(robot, ".key-cap")).contains("Ctrl+K", "Ctrl+F", "Ctrl+Z", "?", "F1");
    }

    @Test
    void whileAQuestionIsOpenNoCommandIsGivenBehindIt(FxRobot robot) {
        press(robot, KeyCode.F1);
        until(() -> robot.lookup("#shortcuts-close").tryQuery().isPresent());
        press(robot, KeyCode.CONTROL, KeyCode.K);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(isOpen(robot)).isFalse();
    }

    @Test
    void whatHandsDoIsInThePaletteAndIsDoneToWhatIsPickedOut(FxRobot robot) {
        robot.clickOn(new Tiles(robot).titled("Van maintenance"));
        press(robot, KeyCode.CONTROL, KeyCode.K);
        until(() -> isOpen(robot));
        robot.write("duplicate");
        robot.type(KeyCode.ENTER);

        until(() -> harness.sample.forms("Van maintenance").size() == 2);
    }

    @Test
    void whereNothingIsPickedOutTheCommandSaysSo(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.K);
        until(() -> isOpen(robot));
        robot.write("day later");
        robot.type(KeyCode.ENTER);

        until(() ->
                harness.toasts.showing().stream().anyMatch(toast -> toast.text().startsWith("No entry is selected.")));
    }

    @Test
    void keysThatOtherPlacesUseTooCountOnlyInTheCalendar(FxRobot robot) {
        robot.clickOn(new Tiles(robot).titled("Van maintenance"));
        robot.interact(() -> robot.lookup("#today").query().requestFocus());

        robot.type(KeyCode.DELETE);
        press(robot, KeyCode.CONTROL, KeyCode.D);

        assertThat(harness.sample.forms("Van maintenance")).hasSize(1);
    }

    @Test
    void theSheetHasTheKeysOfTheHands(FxRobot robot) {
        press(robot, KeyCode.F1);
        until(() -> robot.lookup("#shortcuts-close").tryQuery().isPresent());

        assertThat(texts(robot, ".shortcut-name"))
                .contains("New entry", "Cut", "Paste at the place pointed at", "Move a day later", "End a step earlier")
                .doesNotHaveDuplicates();
        assertThat(texts(robot, ".key-cap"))
                .contains("N", "Ctrl+D", "Shift+F10")
                .doesNotHaveDuplicates();
    }

    @Test
    void quickAddAndPrintingHaveButtonsThatNameTheirKeys(FxRobot robot) {
        Button quick = robot.lookup("#quick-add-open").queryButton();
        assertThat(quick.getTooltip().getText()).isEqualTo("Quick add in one line (Q)");
        robot.clickOn(quick);
        until(() -> robot.lookup("#quick-add").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);

        assertThat(robot.lookup("#print").queryButton().getTooltip().getText())
                .isEqualTo("Print or save as PDF (Ctrl+P)");
        robot.clickOn("#print");
        until(() -> robot.lookup("#print-from").tryQuery().isPresent());
    }

    @Test
    void theSidebarFoldsByItsKey(FxRobot robot) {
        robot.clickOn(new Tiles(robot).titled("Van maintenance"));
        press(robot, KeyCode.CONTROL, KeyCode.B);
        until(() -> robot.lookup("#filter-words").tryQuery().isEmpty());

        press(robot, KeyCode.CONTROL, KeyCode.B);
        until(() -> robot.lookup("#filter-words").tryQuery().isPresent());
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean isOpen(FxRobot robot) {
        return robot.lookup("#palette-field").tryQuery().isPresent();
    }

    private static List<String> spoken(FxRobot robot) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> robot.lookup(".palette-list .choice").queryAll().stream()
                        .map(node -> String.valueOf(node.getAccessibleText()))
                        .toList());
    }

    private static List<String> texts(FxRobot robot, String query) {
        return robot.lookup(query).<Labeled>queryAll().stream()
                .map(Labeled::getText)
                .toList();
    }
}
