package org.daybook.app.sync;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.daybook.app.task.Tasks;
import org.daybook.core.journal.Journal;
import org.daybook.core.sync.Standing;
import org.daybook.core.sync.Standing.State;

/** How sync stands, kept up to date until it is closed. */
public final class StatusViewModel implements AutoCloseable {

    private final ReadOnlyObjectWrapper<Standing> standing;
    private final List<Runnable> listeners = new ArrayList<>();

    /** Whether the screen is about to look anyway: of many words in a row one is enough. */
    private final AtomicBoolean expected = new AtomicBoolean();

    private final SyncDesk desk;
    private final StandingWords words;
    private final Journal.Subscription subscription;

    /** @param clock in the zone whose times are read */
    public StatusViewModel(SyncDesk desk, Tasks tasks, Clock clock) {
        this.desk = desk;
        words = new StandingWords(clock);
        standing = new ReadOnlyObjectWrapper<>(desk.standing());
        subscription = desk.subscribe(() -> {
            if (!expected.getAndSet(true)) {
                tasks.onScreen(this::told);
            }
        });
    }

    private void told() {
        expected.set(false);
        refresh();
        listeners.forEach(Runnable::run);
    }

    /** Looks again. */
    public void refresh() {
        standing.set(desk.standing());
    }

    /** Has something done on the screen's thread whenever the standing or the conflicts have changed. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    public ReadOnlyObjectProperty<Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /** Whether this workspace is synced. */
    public boolean isOn() {
        return standing.get().state() != State.OFF;
    }

    /** Whether the inbox has a door: where sync is set up, and where conflicts are left from when it was. */
    public ObservableValue<Boolean> inboxProperty() {
        return standing.map(Standing::matters);
    }

    /** How many conflicts wait. */
    public ObservableValue<Integer> toDecideProperty() {
        return standing.map(Standing::toDecide);
    }

    StandingWords words() {
        return words;
    }

    /** Asks for a round of sync. */
    public void now() {
        desk.now();
    }

    @Override
    public void close() {
        subscription.close();
    }
}
