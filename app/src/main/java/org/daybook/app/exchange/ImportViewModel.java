package org.daybook.app.exchange;

import java.nio.file.Path;
import java.util.Optional;
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
import org.daybook.app.text.Messages;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.Refusal;
import org.jspecify.annotations.Nullable;

/** One import: reading, preview, applying; it can be given up at any point before the last. */
final class ImportViewModel {

    /** How far the import is. */
    enum Stage {
        READING,
        PREVIEW,
        APPLYING,
        REFUSED,
        OVER
    }

    private final Messages text = Messages.of(ImportViewModel.class);
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.READING);
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final ImportSource source;
    private final Tasks tasks;
    private final Toasts toasts;
    private final Runnable undo;
    private final Path file;
    private @Nullable ImportOffer plan;
    private @Nullable Running running;

    /** @param undo takes back the latest change */
    ImportViewModel(Path file, ImportSource source, Tasks tasks, Toasts toasts, Runnable undo) {
        this.file = file;
        this.source = source;
        this.tasks = tasks;
        this.toasts = toasts;
        this.undo = undo;
    }

    String fileName() {
        return String.valueOf(file.getFileName());
    }

    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** Between 0 and 1, or negative while unknown. */
    ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /** What the file would change; there from the preview on. */
    Optional<ImportOffer> plan() {
        return Optional.ofNullable(plan);
    }

    void read() {
        follow(tasks.query(progress -> source.plan(file, progress), outcome -> {
            if (stage.get() == Stage.READING) {
                planned(outcome);
            }
        }));
    }

    void apply() {
        ImportOffer now = plan;
        if (now == null || stage.get() != Stage.PREVIEW) {
            return;
        }
        stage.set(Stage.APPLYING);
        follow(tasks.command(now::apply, this::applied));
    }

    /** Gives up. What is already being written down is taken back as a whole by the work itself. */
    void cancel() {
        if (running != null) {
            running.cancel();
        }
        if (stage.get() != Stage.APPLYING) {
            stage.set(Stage.OVER);
        }
    }

    private void planned(Outcome<ImportOffer> outcome) {
        switch (outcome) {
            case Outcome.Done<ImportOffer>(ImportOffer read, String _) -> {
                plan = read;
                stage.set(Stage.PREVIEW);
            }
            case Outcome.Refused<ImportOffer>(Refusal reason) -> refused(reason);
        }
    }

    private void applied(Outcome<?> outcome) {
        switch (outcome) {
            case Outcome.Done<?>(var _, String summary) -> {
                stage.set(Stage.OVER);
                toasts.showLatest(Toast.done(summary, new Toast.Action(text.get("undo"), undo)));
            }
            case Outcome.Refused<?>(Refusal reason) -> refused(reason);
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
