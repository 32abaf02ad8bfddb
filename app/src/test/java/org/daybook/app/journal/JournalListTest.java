package org.daybook.app.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.app.sample.Until.until;

import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.SampleJournal;
import org.daybook.app.sample.SampleWorkspace;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A journal longer than what is loaded at once. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class JournalListTest {

    private final SampleJournal journal = SampleJournal.of(1_000);
    private final Tasks tasks = Tasks.forWindow(fault -> {
        throw new AssertionError(fault.code(), fault.cause());
    });
    private @Nullable JournalScreen opened;

    @Start
    void start(Stage stage) {
        Locale.setDefault(Locale.UK);
        JournalScreen screen = new JournalScreen(journal, tasks, new Toasts(), SampleWorkspace.ZONE);
        opened = screen;
        Scene scene = new Scene(new BorderPane(screen.content(), screen.toolbar(), null, null, null), 1200, 700);
        new Appearance(Theme.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void readingOnLoadsMoreUntilTheBeginningIsReached(FxRobot robot) {
        until(() -> list(robot).getItems().size() == 100);

        for (int page = 0; page < 12; page++) {
            int before = list(robot).getItems().size();
            robot.interact(() -> list(robot).scrollTo(before - 1));
            until(() -> list(robot).getItems().size() > before || before == 1_000);
        }

        assertThat(list(robot).getItems().getLast().no()).isEqualTo(1);
    }

    @Test
    void somethingNewMovesNeitherThePlaceNorTheSelection(FxRobot robot) {
        until(() -> list(robot).getItems().size() == 100);
        robot.interact(() -> {
            list(robot).getSelectionModel().select(60);
            list(robot).scrollTo(50);
        });
        WaitForAsyncUtils.waitForFxEvents();
        long top = top(robot);

        for (int more = 0; more < 5; more++) {
            journal.happen();
        }
        robot.interact(() -> Objects.requireNonNull(opened).refresh());

        until(() -> list(robot).getItems().getFirst().no() == 1_005);
        // The row above may show its last line.
        assertThat(top(robot)).isBetween(top, top + 1);
        assertThat(list(robot).getSelectionModel().getSelectedItem().no()).isEqualTo(940);
    }

    @Test
    void atTheBeginningWhatIsNewShowsByItself(FxRobot robot) {
        until(() -> list(robot).getItems().size() == 100);

        journal.happen();
        robot.interact(() -> Objects.requireNonNull(opened).refresh());

        until(() -> list(robot).getItems().getFirst().no() == 1_001);
        assertThat(top(robot)).isEqualTo(1_001);
    }

    @Test
    void theArrowsWalkTheListAndOpenWhatTheyReach(FxRobot robot) {
        until(() -> list(robot).getItems().size() == 100);
        robot.interact(() -> {
            list(robot).requestFocus();
            list(robot).getSelectionModel().select(0);
        });

        robot.type(KeyCode.DOWN).type(KeyCode.DOWN);

        until(() -> robot.lookup(".detail-title")
                .tryQueryAs(Label.class)
                .filter(label -> label.getText().startsWith("Moved “Site visit 998”"))
                .isPresent());
    }

    /** What stands first, once everything is laid out. */
    private static long top(FxRobot robot) {
        AtomicLong top = new AtomicLong();
        robot.interact(() -> {
            list(robot).applyCss();
            list(robot).layout();
            VirtualFlow<?> flow = (VirtualFlow<?>) list(robot).lookup(".virtual-flow");
            int index = flow.getFirstVisibleCell().getIndex();
            top.set(list(robot).getItems().get(index).no());
        });
        return top.get();
    }

    private static ListView<JournalRow> list(FxRobot robot) {
        return robot.lookup("#journal-list").queryListView();
    }
}
