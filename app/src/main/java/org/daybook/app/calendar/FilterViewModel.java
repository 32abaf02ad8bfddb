package org.daybook.app.calendar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;

/** What of the calendar is seen, and the names given to ways of seeing it. */
final class FilterViewModel {

    private final CalendarViewModel calendar;
    private final SavedViews store;
    private final ReadOnlyIntegerWrapper hidden = new ReadOnlyIntegerWrapper();
    private final ObservableList<SavedView> views = FXCollections.observableArrayList();

    FilterViewModel(CalendarViewModel calendar, SavedViews store) {
        this.calendar = calendar;
        this.store = store;
        views.setAll(store.read());
        calendar.facesProperty().subscribe(this::count);
        calendar.dateProperty().subscribe(this::count);
        calendar.kindProperty().subscribe(this::count);
        count();
    }

    /** How many of the page seen the filter keeps back. */
    ReadOnlyIntegerProperty hiddenProperty() {
        return hidden.getReadOnlyProperty();
    }

    /** Whether anything would be kept back at all. */
    ObservableValue<Boolean> filteringProperty() {
        return calendar.filterProperty().map(now -> !now.equals(Filter.NONE));
    }

    ObservableList<SavedView> views() {
        return views;
    }

    Filter filter() {
        return calendar.filterProperty().get();
    }

    void showAll() {
        calendar.filterProperty().set(Filter.NONE);
    }

    void words(String wanted) {
        calendar.filterProperty().set(filter().withWords(wanted));
    }

    void togglePerson(PersonId person) {
        calendar.filterProperty().set(filter().withPeople(toggled(filter().people(), person)));
    }

    /** That person and nobody else; once more, everybody again. */
    void onlyPerson(PersonId person) {
        Set<PersonId> only = Set.of(person);
        calendar.filterProperty().set(filter().withPeople(filter().people().equals(only) ? Set.of() : only));
    }

    void toggleKind(String kind) {
        calendar.filterProperty().set(filter().withHiddenKinds(toggled(filter().hiddenKinds(), kind)));
    }

    void onlyKind(String kind, List<String> all) {
        calendar.filterProperty().set(only(filter().hiddenKinds(), kind, all, Filter::withHiddenKinds));
    }

    void toggleStatus(String status) {
        calendar.filterProperty().set(filter().withHiddenStatuses(toggled(filter().hiddenStatuses(), status)));
    }

    void onlyStatus(String status, List<String> all) {
        calendar.filterProperty().set(only(filter().hiddenStatuses(), status, all, Filter::withHiddenStatuses));
    }

    private Filter only(Set<String> now, String one, List<String> all, BiFunction<Filter, Set<String>, Filter> with) {
        Set<String> others = new HashSet<>(all);
        others.remove(one);
        return with.apply(filter(), now.equals(others) ? Set.of() : others);
    }

    private static <T> Set<T> toggled(Set<T> now, T one) {
        Set<T> toggled = new HashSet<>(now);
        if (!toggled.remove(one)) {
            toggled.add(one);
        }
        return toggled;
    }

    /** Keeps what is seen now under a name; the same name once more means the new one. */
    void save(String name) {
        SavedView now = new SavedView(
                name.strip(),
                calendar.kindProperty().get(),
                calendar.filterProperty().get());
        List<SavedView> after = new ArrayList<>(views);
        int same = indexOf(now.name());
        if (same >= 0) {
            after.set(same, now);
        } else {
            after.add(now);
        }
        become(after);
    }

    void apply(SavedView view) {
        calendar.filterProperty().set(view.filter());
        calendar.kindProperty().set(view.kind());
    }

    boolean isSeen(SavedView view) {
        return view.isSeen(calendar);
    }

    /** A name that is another's already stays as it was. */
    void rename(SavedView view, String name) {
        int at = views.indexOf(view);
        if (at >= 0 && !name.isBlank() && indexOf(name.strip()) < 0) {
            List<SavedView> after = new ArrayList<>(views);
            after.set(at, view.named(name.strip()));
            become(after);
        }
    }

    /** Takes a view away, and returns what puts it back. */
    Runnable delete(SavedView view) {
        List<SavedView> before = List.copyOf(views);
        List<SavedView> after = new ArrayList<>(views);
        after.remove(view);
        become(after);
        return () -> become(before);
    }

    private int indexOf(String name) {
        for (int i = 0; i < views.size(); i++) {
            if (views.get(i).name().equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }

    private void become(List<SavedView> after) {
        store.write(after);
        views.setAll(after);
    }

    private void count() {
        Interval seen = new Interval(
                calendar.firstDay().atStartOfDay(calendar.zone()).toInstant(),
                calendar.afterLastDay().atStartOfDay(calendar.zone()).toInstant());
        long all = calendar.pageProperty().get().commitments().stream()
                .filter(each -> seen.shows(each.interval()))
                .count();
        long shown = calendar.faces().stream()
                .filter(face -> seen.shows(face.commitment().interval()))
                .count();
        hidden.set((int) (all - shown));
    }
}
