package org.daybook.app.journal;

import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.app.surface.Toast;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.app.text.Messages;
import org.daybook.core.dispatch.EntryVersion;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.Refusal;

/** The steps an entry came by, and the way back to any of them. */
final class EntryHistoryViewModel {

    private final Messages text = Messages.of(EntryHistoryViewModel.class);
    private final ObservableList<EntryVersion> versions = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private final UUID entry;
    private final PastDesk desk;
    private final Tasks tasks;
    private final Toasts toasts;
    private final Runnable undo;

    /** @param undo takes back the latest change */
    EntryHistoryViewModel(UUID entry, PastDesk desk, Tasks tasks, Toasts toasts, Runnable undo) {
        this.entry = entry;
        this.desk = desk;
        this.tasks = tasks;
        this.toasts = toasts;
        this.undo = undo;
    }

    /** Newest first. */
    ObservableList<EntryVersion> versions() {
        return versions;
    }

    /** Why there is no history to be seen, or empty. */
    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    void refresh() {
        tasks.query(_ -> desk.of(entry), answer -> {
            switch (answer) {
                case Outcome.Done<List<EntryVersion>>(List<EntryVersion> found, String _) -> {
                    refusal.set("");
                    versions.setAll(found);
                }
                case Outcome.Refused<List<EntryVersion>>(Refusal reason) -> {
                    versions.clear();
                    refusal.set(reason.sentence());
                }
            }
        });
    }

    void restore(EntryVersion version) {
        tasks.command(_ -> desk.restore(entry, version.entry().no()), this::told);
    }

    private void told(Outcome<?> outcome) {
        switch (outcome) {
            case Outcome.Done<?>(var _, String summary) ->
                toasts.showLatest(Toast.done(summary, new Toast.Action(text.get("undo"), undo)));
            case Outcome.Refused<?>(Refusal refused) -> toasts.show(Toast.refused(refused.sentence()));
        }
        refresh();
    }
}
