package org.daybook.app.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.sample.Until.until;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.daybook.app.look.Theme;
import org.daybook.core.commitment.Commitment;
import org.daybook.persistence.workspace.CannotOpen;
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

/** The journal screen and an entry's history over a real workspace, by mouse and by keyboard. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class JournalScreenTest {

    private static final String MOVED = "Moved “Site visit Nordring” on Thu 26 Nov 2026 from 09:00 to 10:00";

    @TempDir
    private Path folder;

    private Stage stage;
    private Eventful eventful;
    private Workbench workbench;

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    @BeforeEach
    void open() throws CannotOpen {
        eventful = Eventful.full(folder);
        workbench = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> eventful.show(stage, Theme.LIGHT, 1366, 768));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() throws IOException {
        eventful.close();
    }

    @Test
    void anEntryOpensToItsBeforeAndAfterAndIsUndoneByTheMouse(FxRobot robot) {
        robot.clickOn("#screen-4");
        until(() -> !summaries(robot).isEmpty());
        robot.clickOn(row(robot, "Edited “Site visit Nordring”"));
        until(() -> told(robot).contains("Scheduled  →  Confirmed"));

        robot.clickOn("#undo-this");

        until(() -> summaries(robot).contains("Undid: Edited “Site visit Nordring”"));
        assertThat(eventful.newest()).isEqualTo("Undid: Edited “Site visit Nordring”");
        until(() -> robot.lookup("#undo-this").query().isDisabled());
        assertThat(labels(robot, ".detail-footer .quiet").getFirst())
                .startsWith("It was undone already, by Mara Lindqvist");
    }

    @Test
    void whatCannotBeUndoneSaysWhy(FxRobot robot) {
        robot.clickOn("#screen-4");
        until(() -> !summaries(robot).isEmpty());
        robot.clickOn(row(robot, "Assigned “Site visit Nordring” to Ana Duarte, Carla Ruiz"));

        until(() -> robot.lookup("#undo-this").tryQuery().isPresent());

        assertThat(robot.lookup("#undo-this").query().isDisabled()).isTrue();
        assertThat(labels(robot, ".detail-footer .quiet").getFirst())
                .contains("has been changed again since by Jonas Weber");
    }

    @Test
    void theKeyboardAloneOpensReadsUndoesAndCloses(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT5).release(KeyCode.DIGIT5, KeyCode.CONTROL);
        until(() -> !summaries(robot).isEmpty());
        robot.interact(() -> list(robot).requestFocus());
        robot.type(KeyCode.HOME);
        until(() -> robot.lookup("#undo-this").tryQuery().isPresent());

        robot.type(KeyCode.ENTER);
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("undo-this");
        robot.type(KeyCode.SPACE);
        until(() -> eventful.newest().equals("Undid: Edited “Site visit Nordring”"));

        until(() -> robot.lookup("#undo-this").query().isDisabled());
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".journal-detail").query().isVisible()).isFalse();
        assertThat(stage.getScene().getFocusOwner()).isSameAs(list(robot));
    }

    @Test
    void wordsAndChoicesNarrowTheListDownAndClearShowsAllAgain(FxRobot robot) {
        robot.clickOn("#screen-4");
        until(() -> !summaries(robot).isEmpty());
        int all = list(robot).getItems().size();
        robot.clickOn("#journal-words").write("nordring moved");
        until(() -> list(robot).getItems().size() == 1);
        assertThat(summaries(robot)).containsExactly(MOVED);

        robot.clickOn("#journal-clear");
        until(() -> list(robot).getItems().size() == all);
        robot.clickOn("#journal-person").type(KeyCode.DOWN).type(KeyCode.ENTER);

        until(() -> list(robot).getItems().size() < all);
        assertThat(labels(robot, ".journal-cell .journal-actor")).containsOnly("Jonas Weber");
    }

    @Test
    void othersPrivateEntriesStayPrivate(FxRobot robot) {
        robot.clickOn("#screen-4");
        until(() -> !summaries(robot).isEmpty());
        robot.clickOn(row(robot, "Moved a private entry on Fri 27 Nov 2026 from 15:00 to 16:00"));

        until(() -> !labels(robot, ".difference-title").isEmpty());

        assertThat(labels(robot, ".difference-title"))
                .containsExactly("A private entry: what changed in it is for its people alone.");
    }

    @Test
    void anEarlierStateIsRestoredFromTheHistoryOfAnEntryAndUndone(FxRobot robot) {
        robot.interact(() -> workbench.open(visit()));
        until(() -> robot.lookup("#history").tryQuery().isPresent());
        robot.clickOn("#history");
        until(() -> !robot.lookup(".step-of-history").queryAll().isEmpty());
        assertThat(labels(robot, ".step-title"))
                .containsExactly(
                        "Edited “Site visit Nordring”",
                        "Assigned “Site visit Nordring” to Ana Duarte, Carla Ruiz",
                        MOVED,
                        "Added “Site visit Nordring” on Thu 26 Nov 2026 09:00");
        Node last = robot.lookup(".step-of-history .button").queryAll().stream()
                .reduce((_, later) -> later)
                .orElseThrow();
        robot.interact(last::requestFocus);
        robot.type(KeyCode.SPACE);

        until(() -> visit().when().start().equals(LocalDateTime.parse("2026-11-26T09:00")));
        assertThat(eventful.newest()).startsWith("Restored “Site visit Nordring” as it was on Mon 23 Nov 2026");
        until(() -> labels(robot, ".step-title").size() == 5);
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);

        until(() -> visit().when().start().equals(LocalDateTime.parse("2026-11-26T10:00")));
        robot.clickOn("#history-back");
        until(() -> robot.lookup("#title").tryQuery().isPresent());
    }

    private Commitment visit() {
        return eventful
                .use
                .agenda()
                .within(Eventful.span("2026-11-26T00:00", 24 * 60).interval())
                .stream()
                .filter(each -> each.ref().id().equals(eventful.visit.value()))
                .findFirst()
                .orElseThrow();
    }

    private static ListView<?> list(FxRobot robot) {
        return robot.lookup("#journal-list").queryListView();
    }

    private static List<String> summaries(FxRobot robot) {
        return labels(robot, ".journal-cell .journal-summary");
    }

    private static Node row(FxRobot robot, String summary) {
        return robot.lookup((Label label) -> label.getText().equals(summary)).query();
    }

    /** What the fields of the opened entry say. */
    private static List<String> told(FxRobot robot) {
        return robot.lookup(".field-line").queryAllAs(TextFlow.class).stream()
                .map(flow -> String.join(
                        "",
                        flow.getChildren().stream()
                                .flatMap(child ->
                                        child instanceof Text text ? Stream.of(text.getText()) : Stream.empty())
                                .toList()))
                .toList();
    }

    private static List<String> labels(FxRobot robot, String query) {
        return robot.lookup(query).queryAllAs(Labeled.class).stream()
                .filter(label -> label.isVisible() && label.getScene() != null)
                .map(Labeled::getText)
                .toList();
    }
}
