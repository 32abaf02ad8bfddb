package org.daybook.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.sample.Until.until;

import java.time.LocalDateTime;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.daybook.app.surface.Toast;
import org.daybook.core.dispatch.EntryDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Quick add, used with the keyboard alone. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class QuickAddKeysTest {

    private Stage stage;
    private Harness harness;

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    @BeforeEach
    void open(FxRobot robot) {
        harness = Harness.open(stage, Theme.LIGHT, 1366, 768, robot);
    }

    @Test
    void qALineAndEnterAddAnEntryAndUndoTakesItBack(FxRobot robot) {
        begin(robot);
        robot.write("Site visit tomorrow 10-11:30 with Ana and Ben");
        until(() -> texts(robot, ".fact").contains("Thu 26 Nov, 10:00–11:30"));

        robot.type(KeyCode.ENTER);

        until(() -> harness.sample.titles().contains("Site visit"));
        EntryDetails added = harness.sample.forms("Site visit").getFirst().details();
        assertThat(added.when().start()).isEqualTo(LocalDateTime.parse("2026-11-26T10:00"));
        assertThat(added.people()).containsExactly(harness.sample.person("Ana"), harness.sample.person("Ben"));
        until(() -> robot.lookup("#quick-add").tryQuery().isEmpty());
        assertThat(toasts()).containsExactly("Added Site visit");

        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until(() -> !harness.sample.titles().contains("Site visit"));
    }

    @Test
    void theReadingFollowsTheKeys(FxRobot robot) {
        begin(robot);
        robot.write("Round every Monday");
        until(() -> texts(robot, ".fact").contains("Every week on Monday"));

        robot.write(" and Thursday");

        until(() -> texts(robot, ".fact").contains("Every week on Monday and Thursday"));
    }

    @Test
    void whatIsNotUnderstoodIsSaid(FxRobot robot) {
        begin(robot);

        robot.write("Site visit with Zorro on 31 Feb");

        until(() -> texts(robot, ".note .label")
                .equals(List.of(
                        "Nobody here is called “Zorro”; the name stays in the title. Check the spelling.",
                        "There is no day “on 31 Feb”; it stays in the title. Correct the date.")));
    }

    @Test
    void whatItWouldClashWithIsSaid(FxRobot robot) {
        begin(robot);

        robot.write("Site visit today 9:30-10:15 with Ana");

        until(() -> texts(robot, ".note .label").contains("Clashes with Heating fault, Kita Sonne for Ana Duarte."));
    }

    @Test
    void controlAndEnterGoOnInTheDrawer(FxRobot robot) {
        begin(robot);
        robot.write("Site visit Friday 10:00 with Ana");

        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);

        until(() -> robot.lookup("#title").tryQuery().isPresent());
        assertThat(robot.lookup("#title").queryTextInputControl().getText()).isEqualTo("Site visit");
        assertThat(robot.lookup("#start-time").queryTextInputControl().getText())
                .isEqualTo("10:00");
        assertThat(harness.sample.titles()).doesNotContain("Site visit");
    }

    @Test
    void escapeLeavesAndTheLineIsThereTheNextTime(FxRobot robot) {
        begin(robot);
        robot.write("Site visit tomorrow");

        robot.type(KeyCode.ESCAPE);
        until(() -> robot.lookup("#quick-add").tryQuery().isEmpty());
        begin(robot);

        assertThat(robot.lookup("#quick-add").queryTextInputControl().getText()).isEqualTo("Site visit tomorrow");
        assertThat(harness.sample.titles()).doesNotContain("Site visit");
    }

    @Test
    void qIsALetterWhereOneWrites(FxRobot robot) {
        robot.interact(() -> harness.workbench.open(harness.sample.commitment("Van maintenance", 0)));
        until(() -> robot.lookup("#title").tryQuery().isPresent());
        robot.clickOn("#title");

        robot.type(KeyCode.Q);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup("#quick-add").tryQuery()).isEmpty();
    }

    @Test
    void enterWithoutATitleAddsNothing(FxRobot robot) {
        int before = harness.sample.titles().size();
        begin(robot);
        robot.write("tomorrow 10:00");

        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(harness.sample.titles()).hasSize(before);
        assertThat(texts(robot, ".reading-title-missing")).containsExactly("Say what it is");
    }

    @Test
    void anExampleIsTakenWithAClick(FxRobot robot) {
        begin(robot);
        until(() -> !robot.lookup(".example").queryAll().isEmpty());

        robot.clickOn(".example");

        until(() -> texts(robot, ".reading-title").contains("Site visit"));
        assertThat(harness.sample.titles()).doesNotContain("Site visit");
    }

    private static void begin(FxRobot robot) {
        robot.type(KeyCode.Q);
        until(() -> robot.lookup("#quick-add").tryQuery().isPresent());
    }

    private List<String> toasts() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> harness.toasts.showing().stream().map(Toast::text).toList());
    }

    private static List<String> texts(FxRobot robot, String query) {
        return robot.lookup(query).<Label>queryAll().stream()
                .map(Label::getText)
                .toList();
    }
}
