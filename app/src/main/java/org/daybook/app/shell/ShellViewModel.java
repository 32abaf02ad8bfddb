package org.daybook.app.shell;

import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.daybook.app.journal.History;
import org.daybook.app.surface.Toast;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.Refusal;

/** What the frame around the screens knows: who is signed in, and what can be undone and redone. */
final class ShellViewModel {

    private final ReadOnlyStringWrapper undoable = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoable = new ReadOnlyStringWrapper("");
    private final IntegerProperty screen = new SimpleIntegerProperty();
    private final History history;
    private final Tasks tasks;
    private final Toasts toasts;

    ShellViewModel(History history, Tasks tasks, Toasts toasts) {
        this.history = history;
        this.tasks = tasks;
        this.toasts = toasts;
    }

    /** Which of the screens is seen, from 0. */
    IntegerProperty screenProperty() {
        return screen;
    }

    /** What undo would take back, or empty. */
    ReadOnlyStringProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** What redo would bring back, or empty. */
    ReadOnlyStringProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** Asks again what can be undone; to be called after every committed change. */
    void refresh() {
        tasks.query(_ -> new Steps(history.undoable(), history.redoable()), steps -> {
            undoable.set(steps.undo().orElse(""));
            redoable.set(steps.redo().orElse(""));
        });
    }

    void undo() {
        tasks.command(_ -> history.undo(), this::told);
    }

    void redo() {
        tasks.command(_ -> history.redo(), this::told);
    }

    private void told(Outcome<?> outcome) {
        switch (outcome) {
            case Outcome.Done<?>(var _, String summary) -> toasts.showLatest(Toast.done(summary, null));
            case Outcome.Refused<?>(Refusal refusal) -> toasts.show(Toast.refused(refusal.sentence()));
        }
        refresh();
    }

    private record Steps(Optional<String> undo, Optional<String> redo) {}
}
