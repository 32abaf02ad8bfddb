package org.daybook.app.coaching.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.daybook.app.coaching.CoachingViewModel;
import org.daybook.app.coaching.VisitDeeds;
import org.daybook.app.coaching.VisitSheets;
import org.daybook.app.coaching.report.CoachingReports;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Theme;
import org.daybook.app.print.Printing;
import org.daybook.app.surface.Sheets;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The page of a visit that is on, where everything is read at once. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class VisitViewTest {

    @TempDir
    private Path folder;

    private final StackPane root = new StackPane();
    private VisitFixture coaching;

    @Start
    void start(Stage stage) {
        Scene scene = new Scene(root, 1366, 768);
        new Appearance(Theme.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void open() {
        coaching = VisitFixture.in(folder);
    }

    @AfterEach
    void close() {
        coaching.close();
    }

    private VisitView view(CoachingViewModel desk) {
        Sheets sheets = new Sheets();
        Tasks tasks = Tasks.forWindow(fault -> {
            throw new AssertionError(fault.code(), fault.cause());
        });
        Printing printing = new Printing(coaching.session.printing(), tasks, new Toasts(), sheets, coaching.clock);
        return new VisitView(
                new VisitViewModel(desk, coaching.soon::add),
                new VisitDeeds(desk),
                new VisitSheets(desk, sheets),
                new CoachingReports(coaching.session.coachingReports(), printing));
    }

    @Test
    void theKeyboardIsWhereOneWritesThoughTheVisitIsReadBeforeItsPageWasEverDrawn(FxRobot robot) {
        robot.interact(() -> {
            CoachingViewModel desk = coaching.desk();
            root.getChildren().setAll(view(desk));
            desk.openVisit(coaching.visit);
        });

        assertThat(robot.lookup("#visit-seen").query().isFocused()).isTrue();
    }
}
