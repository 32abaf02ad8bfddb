package org.daybook.app.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.sample.Until.until;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
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

/** The agenda of November 2026, opened on Wednesday 25, with mouse and keyboard. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class AgendaPaneTest {

    private final SampleWorkspace sample = SampleWorkspace.week();
    private Stage stage;
    private PaneStage opened;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void open(FxRobot robot) {
        opened = PaneStage.agenda(stage, PaneStage.Source.of(sample), PaneStage.Looks.USUAL);
        sample.onChange(() -> opened.tasks.onScreen(opened.model::refresh));
        until(() -> row(robot, "Coaching visit").length > 0);
    }

    @Test
    void itOpensOnTheDayTheCalendarIsAt(FxRobot robot) {
        assertThat(robot.lookup(".agenda-heading").<Label>queryAll())
                .extracting(Label::getText)
                .contains("Wednesday, 25 November 2026 – today");
    }

    @Test
    void theArrowsGoFromEntryToEntryAndShiftPicksOutWhatTheyPass(FxRobot robot) {
        robot.clickOn(row(robot, "Coaching visit")[0]);
        assertThat(selected()).containsExactly("Coaching visit");

        robot.type(KeyCode.DOWN);
        assertThat(selected()).containsExactly("Install ventilation");

        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        assertThat(selected()).containsExactlyInAnyOrder("Install ventilation", "Supplier call");
    }

    @Test
    void anArrowPassesHeadingsOnItsWay(FxRobot robot) {
        robot.clickOn(row(robot, "Supplier call")[0]);

        robot.type(KeyCode.DOWN);

        assertThat(selected()).containsExactly("Vacation");
        assertThat(opened.model.dateProperty().get()).isEqualTo("2026-11-26");
    }

    @Test
    void enterOpensAndDeleteDeletes(FxRobot robot) {
        robot.clickOn(row(robot, "Coaching visit")[0]);
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup("#title").tryQuery().isPresent());
        assertThat(robot.lookup("#title").queryTextInputControl().getText()).isEqualTo("Coaching visit");
        robot.type(KeyCode.ESCAPE);
        until(() -> robot.lookup("#title").tryQuery().isEmpty());

        robot.clickOn(row(robot, "Supplier call")[0]).clickOn(row(robot, "Coaching visit")[0]);
        robot.type(KeyCode.DELETE);

        until(() -> !sample.titles().contains("Coaching visit"));
        until(() -> row(robot, "Coaching visit").length == 0);
    }

    @Test
    void anEmptyMonthSaysWhatToDo(FxRobot robot) {
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> opened.model.dateProperty().set(LocalDate.of(2027, 5, 1)));

        until(() -> emptyWords(robot).equals("Nothing in May 2027"));
        assertThat(robot.lookup("Press N to add an entry, or import a calendar file.")
                        .<Label>query()
                        .isVisible())
                .isTrue();
    }

    @Test
    void whereTheFiltersHideAllOneClickShowsItAgain(FxRobot robot) {
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> opened.model.filterProperty().set(Filter.NONE.withWords("nowhere")));
        until(() -> emptyWords(robot).equals("Nothing in November 2026 that the filters let through"));

        robot.clickOn("Show everything");

        until(() -> row(robot, "Coaching visit").length > 0);
    }

    private static String emptyWords(FxRobot robot) {
        return robot.from(robot.lookup(".agenda-empty").<Node>query())
                .lookup(".agenda-empty-heading")
                .<Label>query()
                .getText();
    }

    private List<String> selected() {
        WaitForAsyncUtils.waitForFxEvents();
        return opened.model.faces().stream()
                .filter(face -> opened.model.selection().holds(face.commitment().ref()))
                .map(face -> face.commitment().title())
                .toList();
    }

    private static Node[] row(FxRobot robot, String title) {
        return robot.lookup(".agenda-title").<Label>queryAll().stream()
                .filter(label -> label.getText().equals(title))
                .toArray(Node[]::new);
    }
}
