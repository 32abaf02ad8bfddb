package org.daybook.app.shell;

import static org.daybook.app.sample.Until.until;

import javafx.scene.Scene;
import javafx.stage.Stage;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Theme;
import org.daybook.app.look.Zoom;
import org.daybook.app.sample.RightButton;
import org.daybook.app.sample.SampleExchange;
import org.daybook.app.sample.SampleSettings;
import org.daybook.app.sample.SampleSync;
import org.daybook.app.sample.SampleWorkspace;
import org.daybook.app.surface.Toasts;
import org.daybook.app.sync.SyncDesk;
import org.daybook.app.task.Tasks;
import org.daybook.app.text.Language;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The signed-in window over a sample workspace. */
final class Harness {

    private static final long PATIENCE = 20_000;

    final SampleWorkspace sample = SampleWorkspace.week();
    final SampleSettings settings = new SampleSettings();
    final SampleExchange exchange = new SampleExchange();
    final Toasts toasts = new Toasts();
    final Workbench workbench;
    final Appearance appearance;
    final Scene scene;
    final Frame.Window window;
    private final Tasks tasks;

    private Harness(Stage stage, Theme theme, int width, int height, Language language, SyncDesk sync) {
        language.speak();
        tasks = Tasks.forWindow(fault -> {
            throw new AssertionError(fault.code(), fault.cause());
        });
        appearance = new Appearance(theme);
        window = Windows.of(appearance, settings);
        workbench = workbench(sync);
        sample.onChange(() -> tasks.onScreen(workbench::refresh));
        scene = new Scene(workbench.root(), width, height);
        appearance.dress(scene);
        RightButton.asOnADesktop(scene);
        stage.setScene(scene);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        stage.requestFocus();
    }

    private Workbench workbench(SyncDesk sync) {
        return new Workbench(
                SampleDesks.of(sample, sample, exchange, settings, sync),
                new Frame(tasks, toasts, SampleWorkspace.CLOCK, window),
                new ShellView.Who("Heizung & Sanitär Nord", "Mara Lindqvist"),
                () -> {});
    }

    /** Opens the window and waits until its week is drawn. */
    static Harness open(Stage stage, Theme theme, int width, int height, FxRobot robot) {
        return open(stage, theme, width, height, robot, Language.ENGLISH);
    }

    /** The same in a language. */
    static Harness open(Stage stage, Theme theme, int width, int height, FxRobot robot, Language language) {
        return open(stage, theme, width, height, robot, language, SampleSync.off());
    }

    /** The same with sync as wanted. */
    static Harness open(
            Stage stage, Theme theme, int width, int height, FxRobot robot, Language language, SyncDesk sync) {
        Harness harness = WaitForAsyncUtils.waitForAsyncFx(
                PATIENCE, () -> new Harness(stage, theme, width, height, language, sync));
        until(() -> !robot.lookup(".tile").queryAll().isEmpty());
        return harness;
    }

    /** Shows the same window to somebody who comes in once more, when sync stands otherwise. */
    void openAgain(SyncDesk sync, FxRobot robot) {
        robot.interact(() -> scene.setRoot(workbench(sync).root()));
    }

    /** Shows everything larger, as the window itself does. */
    void grow(int percent, FxRobot robot) {
        robot.interact(() -> {
            appearance.sizeProperty().set(percent);
            Zoom zoom = new Zoom(appearance.sizeProperty());
            appearance.dressRoot(zoom);
            scene.setRoot(zoom);
            zoom.show(workbench.root());
        });
    }
}
