package org.daybook.app.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;

/** What a benchmark asks of the FX thread, and waits for. */
final class OnScreen {

    private OnScreen() {}

    static <T> T get(Callable<T> action) throws Exception {
        FutureTask<T> task = new FutureTask<>(action);
        Platform.runLater(task);
        return task.get();
    }

    /** Waits until two pulses have gone by: what the first lays out, the second has handed to be drawn. */
    static void drawn(Scene scene) throws Exception {
        for (int pulse = 0; pulse < 2; pulse++) {
            CountDownLatch passed = new CountDownLatch(1);
            Runnable listener = passed::countDown;
            get(() -> {
                scene.addPostLayoutPulseListener(listener);
                Platform.requestNextPulse();
                return scene;
            });
            passed.await();
            get(() -> {
                scene.removePostLayoutPulseListener(listener);
                return scene;
            });
        }
    }
}
