package org.daybook.app.task;

import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs work off the FX thread and brings its result back to it. Commands run one after the other in the order given,
 * so that of two quick drags neither is lost; queries run beside them.
 */
public final class Tasks implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMillis(300);
    private static final Logger LOG = LoggerFactory.getLogger(Tasks.class);

    private final ExecutorService commands;
    private final ExecutorService queries;
    private final Executor ui;
    private final Consumer<Fault> faults;
    private final Phaser reading = new Phaser(1);
    private final Executor later;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private int slow;

    /**
     * @param commands runs what changes the workspace, in order
     * @param queries runs what only reads
     * @param ui runs what touches the screen
     * @param faults told, on the screen's thread, of what only a bug can cause
     */
    public Tasks(ExecutorService commands, ExecutorService queries, Executor ui, Consumer<Fault> faults) {
        this(commands, queries, ui, _ -> {}, faults);
    }

    /** @param later runs on the screen's thread what is given to it, once people begin to wonder: {@link #PATIENCE} */
    Tasks(ExecutorService commands, ExecutorService queries, Executor ui, Executor later, Consumer<Fault> faults) {
        this.commands = commands;
        this.queries = queries;
        this.ui = ui;
        this.later = later;
        this.faults = faults;
    }

    /** The tasks of the real window. */
    public static Tasks forWindow(Consumer<Fault> faults) {
        return new Tasks(
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("commands").factory()),
                Executors.newVirtualThreadPerTaskExecutor(),
                Platform::runLater,
                CompletableFuture.delayedExecutor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS, Platform::runLater),
                faults);
    }

    /** Whether something has been under way for so long that the screen should say so. Changes on the FX thread. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Runs what changes the workspace, after every command given before. */
    public <T> Running command(Work<T> work, Consumer<? super T> onSuccess) {
        return submit(commands, work, onSuccess);
    }

    /** Runs what only reads. Asked once everything is closed, it finds nobody who would want the answer, and is dropped. */
    public <T> Running query(Work<T> work, Consumer<? super T> onSuccess) {
        if (queries.isShutdown()) {
            return new Running(ui);
        }
        reading.register();
        return submit(
                queries,
                running -> {
                    try {
                        return work.run(running);
                    } finally {
                        reading.arriveAndDeregister();
                    }
                },
                onSuccess);
    }

    /** Runs what nobody waits for, and what closing does not wait for either. */
    public void background(Runnable work) {
        if (!queries.isShutdown()) {
            queries.execute(() -> {
                try {
                    work.run();
                } catch (RuntimeException | Error thrown) {
                    failed(thrown);
                }
            });
        }
    }

    /** Runs what ends all reading and writing, after every command and every query given before. */
    public <T> Running last(Work<T> work, Consumer<? super T> onSuccess) {
        return submit(
                commands,
                running -> {
                    reading.arriveAndAwaitAdvance();
                    return work.run(running);
                },
                onSuccess);
    }

    /** Runs something on the FX thread soon, from whichever thread. */
    public void onScreen(Runnable action) {
        ui.execute(action);
    }

    /** Tells of what failed on the screen's own thread as of any other fault, once nobody caught it. */
    public void failed(Throwable thrown) {
        Fault fault = logged(thrown);
        ui.execute(() -> faults.accept(fault));
    }

    private <T> Running submit(ExecutorService executor, Work<T> work, Consumer<? super T> onSuccess) {
        Running running = new Running(ui);
        later.execute(() -> wonder(running));
        executor.execute(() -> {
            try {
                T result = work.run(running);
                ui.execute(() -> {
                    running.finish();
                    onSuccess.accept(result);
                });
            } catch (RuntimeException | Error thrown) {
                Fault fault = logged(thrown);
                ui.execute(() -> {
                    running.finish();
                    faults.accept(fault);
                });
            }
        });
        return running;
    }

    /** Tells that work takes long, until it is done. */
    private void wonder(Running running) {
        if (!running.finishedProperty().get()) {
            slow++;
            busy.set(true);
            running.finishedProperty().addListener((_, _, _) -> {
                slow--;
                busy.set(slow > 0);
            });
        }
    }

    private static Fault logged(Throwable thrown) {
        String code = "E"
                + HexFormat.of()
                        .withUpperCase()
                        .toHexDigits(ThreadLocalRandom.current().nextInt(), 6);
        LOG.error("{}: work failed", code, thrown);
        return new Fault(code, thrown);
    }

    /** Waits for what was given so far, then stops taking work. */
    @Override
    public void close() {
        commands.close();
        queries.close();
    }
}
