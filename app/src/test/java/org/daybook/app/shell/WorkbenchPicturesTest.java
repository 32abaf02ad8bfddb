package org.daybook.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Theme;
import org.daybook.app.sample.Pictures;
import org.daybook.app.sample.SampleWorkspace;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of the signed-in window, to be looked at; a screen that cannot be drawn fails here. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class WorkbenchPicturesTest {

    private Stage stage;

    @Start
    void start(Stage opened) {
        stage = opened;
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,768", "DARK,1366,768", "LIGHT,1920,1080", "DARK,1920,1080"})
    void theWindowCanBeDrawn(Theme theme, int width, int height, FxRobot robot) throws TimeoutException {
        SampleWorkspace sample = SampleWorkspace.week();
        String name = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + height;
        Scene scene = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> open(sample, theme, width, height));

        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !robot.lookup(".tile").queryAll().isEmpty());
        assertThat(Pictures.take(scene, "week" + name)).isNotEmptyFile();
        robot.clickOn("#new");
        assertThat(Pictures.take(scene, "new" + name)).isNotEmptyFile();
        robot.interact(() -> robot.lookup("#cancel").queryButton().fire());
        robot.interact(() -> robot.lookup("#stretch-1").<javafx.scene.control.ToggleButton>query().fire());
        assertThat(Pictures.take(scene, "day" + name)).isNotEmptyFile();
    }

    private Scene open(SampleWorkspace sample, Theme theme, int width, int height) {
        Locale.setDefault(Locale.UK);
        Toasts toasts = new Toasts();
        Tasks tasks = Tasks.forWindow(fault -> {
            throw new AssertionError(fault.code(), fault.cause());
        });
        Appearance appearance = new Appearance(theme);
        Workbench workbench = new Workbench(
                new Workbench.Desks(sample, sample, sample, _ -> java.util.Optional.empty()),
                new Workbench.Frame(tasks, toasts, appearance, SampleWorkspace.CLOCK),
                new ShellView.Who("Heizung & Sanitär Nord", "Mara Lindqvist"),
                new ShellView.Doors(() -> {}, () -> {}, () -> {}));
        sample.onChange(() -> tasks.onScreen(workbench::refresh));
        Scene scene = new Scene(workbench.root(), width, height);
        appearance.dress(scene);
        stage.setScene(scene);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        return scene;
    }
}
