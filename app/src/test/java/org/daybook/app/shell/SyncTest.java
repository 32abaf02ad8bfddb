package org.daybook.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.sample.Until.until;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.SampleSync;
import org.daybook.app.text.Language;
import org.daybook.core.sync.Standing;
import org.daybook.core.sync.Standing.State;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is seen of sync in the window, with mouse and keyboard. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class SyncTest {

    private Stage stage;

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    private Harness open(SampleSync sync, FxRobot robot) {
        return Harness.open(stage, Theme.LIGHT, 1366, 768, robot, Language.ENGLISH, sync);
    }

    @Test
    void whereNothingIsSyncedNothingIsSeenOfIt(FxRobot robot) {
        open(SampleSync.off(), robot);

        assertThat(robot.lookup("#sync-status").query().isVisible()).isFalse();
        assertThat(robot.lookup("#screen-6").query().isVisible()).isFalse();
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT7).release(KeyCode.DIGIT7, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#conflicts").tryQuery()).isEmpty();
    }

    @Test
    void theSignFollowsHowThingsStand(FxRobot robot) {
        SampleSync sync = SampleSync.inStep();
        open(sync, robot);
        Button sign = robot.lookup("#sync-status").queryButton();
        assertThat(sign.getText()).isEmpty();

        sync.stand(SampleSync.standing(State.OFFLINE, 3, 0));
        until(() -> sign.getText().equals("3"));
        sync.stand(SampleSync.standing(State.IN_STEP, 0, 2));
        until(() -> sign.getText().equals("2"));
        assertThat(sign.getAccessibleText()).contains("2 conflicts wait for a decision");
        assertThat(robot.lookup(".door-count").queryLabeled().getText()).isEqualTo("2");

        sync.stand(Standing.OFF);
        until(() -> !sign.isVisible());
    }

    @Test
    void whatWasTakenBackIsSaidWithTheWayToIt(FxRobot robot) {
        SampleSync sync = SampleSync.inConflict();
        sync.stand(SampleSync.standing(State.IN_STEP, 0, 5));
        open(sync, robot);
        sync.stand(SampleSync.standing(State.IN_STEP, 0, 8));
        until(() -> isThere("3 changes of yours wait for a decision: others were first.", robot));

        robot.clickOn("Show");

        until(() -> isFocused("conflicts"));
    }

    @Test
    void aLongReasonIsReadWithinTheWindow(FxRobot robot) {
        SampleSync sync = SampleSync.inStep();
        open(sync, robot);
        String reason = "postgresql://centre.example.org:5432/daybook does not let mara in. ".repeat(3);
        sync.stand(new Standing(State.STOPPED, 1, 0, null, null, reason));
        Button sign = robot.lookup("#sync-status").queryButton();
        until(() -> sign.getTooltip().getText().contains("does not let"));

        robot.interact(() -> sign.getTooltip().show(stage));

        assertThat(sign.getTooltip().getWidth()).isBetween(200.0, 400.0);
        robot.interact(() -> sign.getTooltip().hide());
    }

    @Test
    void whatWaitsWhenSyncIsTurnedOffCanStillBeDecided(FxRobot robot) {
        SampleSync sync = SampleSync.inConflict();
        sync.stand(new Standing(State.OFF, 0, 8, null, null, ""));
        open(sync, robot);
        assertThat(robot.lookup("#sync-status").queryButton().getText()).isEqualTo("8");

        robot.clickOn("#sync-status");
        until(() -> isFocused("sync-inbox"));
        assertThat(robot.lookup("#sync-now").query().isVisible()).isFalse();
        robot.type(KeyCode.SPACE);
        until(() -> isFocused("conflicts") && isThere("#keep-theirs", robot));
        robot.clickOn("#keep-theirs");

        until(() -> list(robot).getItems().size() == 7);
    }

    @Test
    void theInboxIsSeenAgainOnceItIsKnownThatSyncIsOn(FxRobot robot) {
        Harness harness = open(SampleSync.inConflict(), robot);
        robot.clickOn("#screen-6");
        until(() -> isFocused("conflicts"));
        SampleSync later = SampleSync.off();

        harness.openAgain(later, robot);
        assertThat(isThere("#conflicts", robot)).isFalse();
        later.stand(SampleSync.standing(State.IN_STEP, 0, 0));

        until(() -> isFocused("conflicts"));
    }

    @Test
    void whoWentElsewhereMeanwhileStaysThere(FxRobot robot) {
        Harness harness = open(SampleSync.inConflict(), robot);
        robot.clickOn("#screen-6");
        until(() -> isFocused("conflicts"));
        SampleSync later = SampleSync.off();
        harness.openAgain(later, robot);

        robot.clickOn("#screen-4");
        later.stand(SampleSync.standing(State.IN_STEP, 0, 0));

        until(() -> robot.lookup("#sync-status").query().isVisible());
        assertThat(isThere("#conflicts", robot)).isFalse();
    }

    @Test
    void aPressOnTheSignSaysMoreAndAnotherOneOrEscapeEndsIt(FxRobot robot) {
        SampleSync sync = SampleSync.inConflict();
        open(sync, robot);

        robot.clickOn("#sync-status");
        robot.clickOn("#sync-now");
        assertThat(sync.asked()).containsExactly("now");
        robot.type(KeyCode.ESCAPE);
        assertThat(cardIsOpen(robot)).isFalse();
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("sync-status");

        robot.type(KeyCode.SPACE);
        until(() -> isFocused("sync-now"));
        robot.clickOn("Today");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(cardIsOpen(robot)).isFalse();

        robot.clickOn("#sync-status").clickOn("#sync-inbox");
        until(() -> isFocused("conflicts"));
    }

    @Test
    void conflictsAreSettledWithTheKeyboardAlone(FxRobot robot) {
        SampleSync sync = SampleSync.inConflict();
        open(sync, robot);
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT7).release(KeyCode.DIGIT7, KeyCode.CONTROL);
        until(() -> isFocused("conflicts") && isThere("#keep-theirs", robot));

        robot.type(KeyCode.DOWN);
        until(() -> title(robot).equals("Added the hospital “Linden Clinic”"));
        assertThat(robot.lookup("#take-mine").query().isDisabled()).isTrue();
        robot.type(KeyCode.ENTER);
        until(() -> isFocused("keep-theirs"));
        robot.type(KeyCode.SPACE);

        until(() -> list(robot).getItems().size() == 7 && title(robot).startsWith("Assigned Carla Ruiz"));
        assertThat(sync.asked()).singleElement().asString().startsWith("THEIRS");
        until(() -> isFocused("conflicts"));
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        until(() -> robot.lookup("#keep-theirs").queryLabeled().getText().equals("Keep theirs for all 3"));
        robot.type(KeyCode.ENTER).type(KeyCode.SPACE);
        until(() -> list(robot).getItems().size() == 4);
        robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        until(() -> robot.lookup("#keep-theirs").queryLabeled().getText().equals("Keep theirs for all 4"));
        robot.type(KeyCode.ENTER).type(KeyCode.SPACE);
        until(() -> robot.lookup(".all-decided").query().isVisible());
    }

    @Test
    void mineIsTakenWithTheMouseAndTakenBackFromTheToast(FxRobot robot) {
        SampleSync sync = SampleSync.inConflict();
        Harness harness = open(sync, robot);
        robot.clickOn("#screen-6");
        until(() -> list(robot).getItems().size() == 8);
        robot.clickOn(cell(robot, "Site visit Nordring"));
        until(() -> title(robot).startsWith("Moved “Site visit Nordring”"));

        robot.clickOn("#take-mine");

        until(() -> !harness.toasts.showing().isEmpty());
        assertThat(sync.asked()).singleElement().asString().startsWith("MINE");
        assertThat(harness.toasts.showing().getFirst().text()).startsWith("Did again: Moved “Site visit Nordring”");
        assertThat(robot.lookup(".toast-action").queryLabeled().getText()).isEqualTo("Undo");
    }

    @Test
    void mineTakenToEditLeadsToTheEntryInTheCalendar(FxRobot robot) {
        SampleSync sync = SampleSync.inConflict();
        Harness harness = open(sync, robot);
        sync.makeAbout(harness.sample.commitment("Quarterly review", 0).ref());
        robot.clickOn("#screen-6");
        until(() -> isThere("#take-mine-edit", robot));

        robot.clickOn("#take-mine-edit");

        until(() -> isThere("#title", robot)
                && robot.lookup("#title").queryTextInputControl().getText().equals("Quarterly review"));
        assertThat(harness.workbench.isSelected(
                        harness.sample.commitment("Quarterly review", 0).ref()))
                .isTrue();
    }

    @Test
    void bothSidesStandBesideEachOther(FxRobot robot) {
        open(SampleSync.inConflict(), robot);
        robot.clickOn("#screen-6");
        until(() -> list(robot).getItems().size() == 8);
        robot.clickOn(cell(robot, "Meter exchange"));
        until(() -> title(robot).startsWith("Changed “Meter exchange"));

        assertThat(robot.lookup(".side-title").queryAllAs(Label.class))
                .extracting(Labeled::getText)
                .containsExactly("Yours", "Theirs");
        assertThat(robot.lookup(".why-sentence").queryLabeled().getText())
                .isEqualTo("Jonas Weber changed the same, and was first: Title, Notes.");
        double left = robot.lookup(".side").nth(0).query().getLayoutX();
        double right = robot.lookup(".side").nth(1).query().getLayoutX();
        assertThat(left).isLessThan(right);
    }

    private boolean isFocused(String id) {
        Node owner = stage.getScene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    private static boolean cardIsOpen(FxRobot robot) {
        Node each = robot.lookup("#sync-now").query();
        while (each != null && each.isVisible()) {
            each = each.getParent();
        }
        return each == null;
    }

    private static boolean isThere(String query, FxRobot robot) {
        return robot.lookup(query).tryQuery().isPresent();
    }

    private static Node cell(FxRobot robot, String words) {
        return robot.lookup(".conflict-summary").queryAllAs(Label.class).stream()
                .filter(label -> label.getText().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static String title(FxRobot robot) {
        return robot.lookup(".conflict-title")
                .tryQueryAs(Label.class)
                .map(Label::getText)
                .orElse("");
    }

    private static ListView<?> list(FxRobot robot) {
        return robot.lookup("#conflicts").queryListView();
    }
}
