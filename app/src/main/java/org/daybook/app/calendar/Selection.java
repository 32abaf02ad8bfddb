package org.daybook.app.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.daybook.core.commitment.CommitmentRef;

/** What is picked out in the calendar, and the place in time last pointed at; the same in every view. */
public final class Selection {

    private final ReadOnlyObjectWrapper<Set<CommitmentRef>> refs = new ReadOnlyObjectWrapper<>(Set.of());
    private final ObjectProperty<LocalDateTime> place;

    /** @param place where something pasted would go, until somebody points elsewhere */
    Selection(LocalDateTime place) {
        this.place = new SimpleObjectProperty<>(place);
    }

    /** The refs picked out, in the order they were. */
    public ReadOnlyObjectProperty<Set<CommitmentRef>> refsProperty() {
        return refs.getReadOnlyProperty();
    }

    /** The place last pointed at, in the zone of the calendar: what is pasted goes there. */
    public ObjectProperty<LocalDateTime> placeProperty() {
        return place;
    }

    /** Points at a day, at the time of day pointed at before. */
    public void pointAt(LocalDate day) {
        place.set(day.atTime(place.get().toLocalTime()));
    }

    public boolean holds(CommitmentRef ref) {
        return refs.get().contains(ref);
    }

    public void only(CommitmentRef ref) {
        refs.set(Set.of(ref));
    }

    public void set(Collection<CommitmentRef> wanted) {
        refs.set(new LinkedHashSet<>(wanted));
    }

    /** Picks it out besides the others, or no more. */
    public void toggle(CommitmentRef ref) {
        Set<CommitmentRef> now = new LinkedHashSet<>(refs.get());
        if (!now.remove(ref)) {
            now.add(ref);
        }
        refs.set(now);
    }

    public void add(Collection<CommitmentRef> more) {
        Set<CommitmentRef> now = new LinkedHashSet<>(refs.get());
        now.addAll(more);
        refs.set(now);
    }

    /** Picks out everything between what is picked out already and this one, in the order given. */
    public void extendTo(CommitmentRef ref, List<CommitmentRef> order) {
        int to = order.indexOf(ref);
        int from = refs.get().stream()
                .mapToInt(order::indexOf)
                .filter(at -> at >= 0)
                .findFirst()
                .orElse(to);
        if (to >= 0) {
            add(order.subList(Math.min(from, to), Math.max(from, to) + 1));
        }
    }

    public void clear() {
        refs.set(Set.of());
    }
}
