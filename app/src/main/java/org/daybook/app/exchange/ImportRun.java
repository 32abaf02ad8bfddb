package org.daybook.app.exchange;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.daybook.app.surface.Toast;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Running;
import org.daybook.app.task.Tasks;
import org.daybook.app.task.Work;
import org.daybook.app.text.Messages;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One import: reading, preview, applying; it can be given up at any point before the last.
 *
 * @param <O> what the preview is made of
 */
public final class ImportRun<O> {

    /** How far the import is. */
    public enum Stage {
        READING,
        PREVIEW,
        APPLYING,
        REFUSED,
        OVER
    }

    private final Messages text = Messages.of(ImportRun.class);
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.READING);
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final String fileName;
    private final Work<Outcome<O>> reading;
    private final Tasks tasks;
    private final Toasts toasts;
    private final Runnable undo;
    private @Nullable O offer;
    private @Nullable Running running;

    /**
     * One that waits to be told to read.
     *
     * @param reading reads the file and compares it with the workspace
     * @param undo takes back the latest change
     */
    public ImportRun(String fileName, Work<Outcome<O>> reading, Tasks tasks, Toasts toasts, Runnable undo) {
        this.fileName = fileName;
        this.reading = reading;
        this.tasks = tasks;
        this.toasts = toasts;
        this.undo = undo;
    }

    public String fileName() {
        return fileName;
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** Between 0 and 1, or negative while unknown. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** What the file would change; there from the preview on. */
    public Optional<O> offer() {
        return Optional.ofNullable(offer);
    }

    /** Reads the file, or reads it once more. */
    public void read() {
        stage.set(Stage.READING);
        follow(tasks.query(reading, outcome -> {
            if (stage.get() == Stage.READING) {
                planned(outcome);
            }
        }));
    }

    /**
     * Carries it out, where it is shown.
     *
     * @param whenDone told what came of it
     */
    public <R> void apply(Work<Outcome<R>> deed, Consumer<? super R> whenDone) {
        if (stage.get() != Stage.PREVIEW) {
            return;
        }
        stage.set(Stage.APPLYING);
        follow(tasks.command(deed, outcome -> applied(outcome, whenDone)));
    }

    /** Gives up. What is already being written down is taken back as a whole by the work itself. */
    public void cancel() {
        if (running != null) {
            running.cancel();
        }
        if (stage.get() != Stage.APPLYING) {
            stage.set(Stage.OVER);
        }
    }

    private void planned(Outcome<O> outcome) {
        switch (outcome) {
            case Outcome.Done<O>(O read, String _) -> {
                offer = read;
                stage.set(Stage.PREVIEW);
            }
            case Outcome.Refused<O>(Refusal reason) -> refused(reason);
        }
    }

    private <R> void applied(Outcome<R> outcome, Consumer<? super R> whenDone) {
        switch (outcome) {
            case Outcome.Done<R>(R value, String summary) -> {
                stage.set(Stage.OVER);
                whenDone.accept(value);
                toasts.showLatest(Toast.done(summary, new Toast.Action(text.get("undo"), undo)));
            }
            case Outcome.Refused<R>(Refusal reason) -> refused(reason);
        }
    }

    private void refused(Refusal reason) {
        refusal.set(reason.sentence());
        stage.set(Stage.REFUSED);
    }

    private void follow(Running now) {
        running = now;
        fraction.bind(now.fractionProperty());
    }
}
