package org.daybook.app.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.sample.Until.until;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.app.sample.SampleWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The sidebar beside the month of November 2026, with mouse and keyboard. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class SidebarTest {

    private final SampleWorkspace sample = SampleWorkspace.week();
    private final SavedViews store = SavedViews.untilClosed();
    private Stage stage;
    private PaneStage opened;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void open(FxRobot robot) {
        opened = PaneStage.withSidebar(stage, PaneStage.Source.of(sample), PaneStage.Looks.USUAL, store);
        until(() -> opened.chip(robot, "Van maintenance").isPresent());
    }

    @Test
    void aKindIsHiddenAndShownByItsChipAndAllComesBackAtOnce(FxRobot robot) {
        robot.clickOn("#filter-kind-task");
        until(() -> opened.chip(robot, "Van maintenance").isEmpty());
        assertThat(robot.lookup("#filter-show-all").queryButton().getText()).startsWith("Show all (");

        robot.clickOn("#filter-show-all");

        until(() -> opened.chip(robot, "Van maintenance").isPresent());
        assertThat(robot.lookup("#filter-show-all").queryButton().isVisible()).isFalse();
    }

    @Test
    void withAltAChipLeavesItsKindAlone(FxRobot robot) {
        robot.press(KeyCode.ALT).clickOn("#filter-kind-task").release(KeyCode.ALT);

        until(() -> opened.chip(robot, "Fair in Leipzig").isEmpty());
        assertThat(opened.chip(robot, "Van maintenance")).isPresent();
    }

    @Test
    void aPersonIsChosenWithTheMouseAndTheNextWithTheKeyboard(FxRobot robot) {
        robot.clickOn((Node) robot.lookup(".filter-person").query());
        assertThat(opened.model.filterProperty().get().people()).containsExactly(sample.person("Ana"));

        robot.type(KeyCode.DOWN).type(KeyCode.SPACE);

        assertThat(opened.model.filterProperty().get().people())
                .containsExactlyInAnyOrder(sample.person("Ana"), sample.person("Ben"));
    }

    @Test
    void wordsNarrowAsTheyAreTypedAndEscapeForgetsThem(FxRobot robot) {
        robot.clickOn("#filter-words").write("leipzig");
        until(() -> opened.chip(robot, "Van maintenance").isEmpty());
        assertThat(opened.chip(robot, "Fair in Leipzig")).isPresent();

        robot.type(KeyCode.ESCAPE);

        until(() -> opened.chip(robot, "Van maintenance").isPresent());
    }

    @Test
    void aViewIsSavedAppliedAndDeletedWithAWayBack(FxRobot robot) {
        robot.clickOn("#filter-kind-task");
        fire(robot, "#views-save");
        robot.write("No tasks").type(KeyCode.ENTER);
        assertThat(store.read()).extracting(SavedView::name).containsExactly("No tasks");
        robot.clickOn("#filter-show-all");

        fire(robot, "#view-0");
        assertThat(opened.model.filterProperty().get().hiddenKinds()).containsExactly("TASK");

        fire(robot, "#delete-0");
        assertThat(store.read()).isEmpty();
        robot.clickOn(".toast-action");
        assertThat(store.read()).hasSize(1);
    }

    @Test
    void theSmallMonthTurnsItsOwnPageAndAClickGoesThere(FxRobot robot) {
        robot.clickOn("#mini-after");
        assertThat(opened.model.dateProperty().get()).isEqualTo("2026-11-25");

        robot.clickOn(robot.lookup(".mini-number").<Button>queryAll().stream()
                .filter(number -> number.getText().equals("15"))
                .findFirst()
                .orElseThrow());

        assertThat(opened.model.dateProperty().get()).isEqualTo("2026-12-15");
    }

    @Test
    void daysWithEntriesHaveADotAlsoWhereTheCalendarShowsLess(FxRobot robot) {
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> opened.model.kindProperty().set(ViewKind.DAY));

        until(() -> robot.lookup(".mini-dot").<Node>queryAll().stream()
                        .filter(Node::isVisible)
                        .count()
                >= 14);
    }

    @Test
    void itFoldsAwayAndComesBack(FxRobot robot) {
        robot.clickOn("#sidebar-fold");
        until(() -> robot.lookup("#filter-words").tryQuery().isEmpty());
        assertThat(opened.model.sidebarProperty().get()).isFalse();

        robot.clickOn("#sidebar-unfold");
        until(() -> robot.lookup("#filter-words").tryQuery().isPresent());
        assertThat(opened.model.sidebarProperty().get()).isTrue();
    }

    @Test
    void whereItWasLeftFoldedItBeginsFolded(FxRobot robot) {
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> opened.model.sidebarProperty().set(false));
        opened.layBeside(store);

        assertThat(robot.lookup("#sidebar-unfold").tryQuery()).isPresent();
        assertThat(robot.lookup("#filter-words").tryQuery()).isEmpty();
    }

    private static void fire(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
