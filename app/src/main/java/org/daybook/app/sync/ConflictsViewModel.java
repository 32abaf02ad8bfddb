package org.daybook.app.sync;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.app.surface.Toast;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.app.text.Messages;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.Refusal;
import org.daybook.core.sync.Conflict;
import org.daybook.core.sync.Conflict.Resolution;
import org.jspecify.annotations.Nullable;

/** The conflicts that wait, those chosen among them, and how they are settled. */
public final class ConflictsViewModel {

    private final Messages text = Messages.of(ConflictsViewModel.class);
    private final ObservableList<Conflict> waiting = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<Conflict>> chosen = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Opened>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper settling = new ReadOnlyBooleanWrapper();
    private final SyncDesk desk;
    private final Tasks tasks;
    private final Toasts toasts;
    private final Doors doors;
    private int asked;
    private boolean filling;

    /**
     * Where settling leads.
     *
     * @param undo takes back the latest change
     */
    public record Doors(Runnable undo, Editing editing) {}

    public ConflictsViewModel(SyncDesk desk, Tasks tasks, Toasts toasts, Doors doors) {
        this.desk = desk;
        this.tasks = tasks;
        this.toasts = toasts;
        this.doors = doors;
    }

    /** The newest first. */
    ObservableList<Conflict> waiting() {
        return waiting;
    }

    /** In the order of the list; while anything waits, never empty. */
    ReadOnlyObjectProperty<List<Conflict>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The one that is chosen alone, once it is read; nothing while none or several are. */
    ReadOnlyObjectProperty<Optional<Opened>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** Whether anything was answered yet. */
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** Whether a decision is on its way. */
    ReadOnlyBooleanProperty settlingProperty() {
        return settling.getReadOnlyProperty();
    }

    /** Reads anew what waits. What was chosen stays so; where it is gone, what stands in its place is chosen. */
    void refresh() {
        int question = ++asked;
        tasks.query(_ -> desk.conflicts(), now -> {
            if (question == asked) {
                show(now);
            }
        });
    }

    private void show(List<Conflict> now) {
        int place = place().orElse(0);
        List<Conflict> before = chosen.get();
        if (!waiting.equals(now)) {
            filling = true;
            waiting.setAll(now);
            filling = false;
        }
        loaded.set(true);
        List<Conflict> kept = waiting.stream()
                .filter(each -> before.stream().anyMatch(was -> was.id().equals(each.id())))
                .toList();
        if (kept.isEmpty() && !waiting.isEmpty()) {
            kept = List.of(waiting.get(Math.min(place, waiting.size() - 1)));
        }
        choose(kept);
    }

    private OptionalInt place() {
        return IntStream.range(0, waiting.size())
                .filter(i -> chosen.get().contains(waiting.get(i)))
                .findFirst();
    }

    /** Chooses some of those that wait; what a list does by itself while it is filled, nobody means. */
    void choose(List<Conflict> some) {
        if (filling) {
            return;
        }
        if (some.equals(chosen.get()) && (some.size() != 1 || opened.get().isPresent())) {
            return;
        }
        chosen.set(List.copyOf(some));
        if (opened.get().filter(one -> isOnly(one.conflict(), some)).isEmpty()) {
            opened.set(Optional.empty());
        }
        if (some.size() == 1) {
            open(some.getFirst());
        }
    }

    private static boolean isOnly(Conflict conflict, List<Conflict> some) {
        return some.size() == 1 && some.getFirst().id().equals(conflict.id());
    }

    private void open(Conflict only) {
        tasks.query(_ -> Opened.of(only, desk), now -> {
            if (chosen.get().equals(List.of(only))) {
                opened.set(Optional.of(now));
            }
        });
    }

    /** Leaves everything as the centre has it, for all that are chosen. */
    void keepTheirs() {
        List<Conflict> all = chosen.get();
        if (all.size() == 1) {
            String summary = opened.get()
                    .map(Opened::summary)
                    .orElse(all.getFirst().mine().summary());
            settle(all, Resolution.THEIRS, _ -> say(text.get("kept-theirs", summary), null));
        } else if (!all.isEmpty()) {
            settle(all, Resolution.THEIRS, done -> say(text.get("kept-theirs-all", done.size()), null));
        }
    }

    /** Does again what was rejected, on top of what is there now. */
    void takeMine() {
        opened.get()
                .ifPresent(
                        one -> settle(List.of(one.conflict()), Resolution.MINE, done -> sayUndoable(done.getFirst())));
    }

    /** Does it again, and opens the entry to go on from there. */
    void takeMineAndEdit() {
        opened.get().ifPresent(one -> one.entry().ifPresent(entry -> takeMineAndEdit(one, entry)));
    }

    private void takeMineAndEdit(Opened one, CommitmentRef entry) {
        settle(List.of(one.conflict()), Resolution.MINE, done -> {
            sayUndoable(done.getFirst());
            doors.editing().edit(entry, one.name());
        });
    }

    private void settle(List<Conflict> all, Resolution how, Consumer<List<String>> whenDone) {
        settling.set(true);
        tasks.command(
                        _ -> all.stream()
                                .map(each -> desk.resolve(each.id(), how))
                                .toList(),
                        outcomes -> told(outcomes, whenDone))
                .finishedProperty()
                .subscribe(finished -> settling.set(!finished));
    }

    private void told(List<Outcome<Boolean>> outcomes, Consumer<List<String>> whenDone) {
        List<String> done = outcomes.stream()
                .filter(Outcome.Done.class::isInstance)
                .map(each -> ((Outcome.Done<Boolean>) each).summary())
                .toList();
        if (!done.isEmpty()) {
            whenDone.accept(done);
        }
        for (Outcome<Boolean> each : outcomes) {
            if (each instanceof Outcome.Refused<Boolean>(Refusal refusal)) {
                toasts.show(Toast.refused(refusal.sentence()));
            }
        }
        refresh();
    }

    private void sayUndoable(String summary) {
        say(summary, new Toast.Action(text.get("undo"), doors.undo()));
    }

    private void say(String sentence, Toast.@Nullable Action action) {
        toasts.showLatest(Toast.done(sentence, action));
    }
}
