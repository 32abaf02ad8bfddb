package org.daybook.app.clash;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.daybook.core.commitment.ClashId;
import org.daybook.core.time.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The list of clashes: which are shown, which one is open, where the keyboard is. It follows the workspace: what is
 * solved leaves by itself, and the keyboard goes to its neighbour.
 */
final class ClashListViewModel {

    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper hardCount = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<ClashPage> page = new ReadOnlyObjectWrapper<>(ClashPage.UNREAD);
    private final BooleanProperty mineOnly = new SimpleBooleanProperty();
    private final BooleanProperty hardOnly = new SimpleBooleanProperty();
    private final IntegerProperty selected = new SimpleIntegerProperty(-1);
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final ObservableList<ClashItem> items = FXCollections.observableArrayList();
    private final ObservableSet<ClashId> leaving = FXCollections.observableSet();
    private final WaysOut ways;
    private final Consumer<Runnable> farewell;
    private @Nullable Interval window;
    private @Nullable ClashId open;
    private @Nullable List<ClashSuggestion> found;
    private int asked;
    private int looked;

    /** @param farewell runs something once those leaving have been seen to leave */
    ClashListViewModel(WaysOut ways, Consumer<Runnable> farewell) {
        this.ways = ways;
        this.farewell = farewell;
        mineOnly.subscribe(this::settle);
        hardOnly.subscribe(this::settle);
    }

    /** How many clashes there are in the stretch of time, everybody's. */
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty hardCountProperty() {
        return hardCount.getReadOnlyProperty();
    }

    /** All that was read, whatever the filters say. */
    ReadOnlyObjectProperty<ClashPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    BooleanProperty mineOnlyProperty() {
        return mineOnly;
    }

    BooleanProperty hardOnlyProperty() {
        return hardOnly;
    }

    ObservableList<ClashItem> items() {
        return items;
    }

    /** Where the keyboard is among the items, negative for nowhere. */
    IntegerProperty selectedProperty() {
        return selected;
    }

    /** Grows whenever items or keyboard have settled anew. */
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** Those solved just now, still shown. */
    ObservableSet<ClashId> leaving() {
        return leaving;
    }

    /** Looks at another stretch of time. */
    void show(Interval wanted) {
        window = wanted;
        refresh();
    }

    /** Reads again; to be called after every committed change. An answer overtaken by a later one is dropped. */
    void refresh() {
        Interval wanted = window;
        if (wanted != null) {
            int number = ++asked;
            ways.page(wanted, answer -> {
                if (number == asked) {
                    arrived(answer);
                }
            });
        }
    }

    private void arrived(ClashPage now) {
        page.set(now);
        count.set(now.count());
        hardCount.set(now.hardCount());
        Set<ClashId> gone = shown();
        filtered(now).rows().forEach(row -> gone.remove(row.id()));
        if (gone.isEmpty()) {
            settle();
        } else {
            leaving.addAll(gone);
            farewell.accept(this::settle);
        }
        reopen(now);
    }

    /** What would solve the open one may have changed too; what was found before stays until then. */
    private void reopen(ClashPage now) {
        now.rows().stream().filter(row -> row.id().equals(open)).findFirst().ifPresent(this::look);
    }

    /** Opens a clash, and closes the one open before. */
    void open(ClashRow row) {
        if (row.id().equals(open)) {
            return;
        }
        open = row.id();
        found = null;
        settle();
        look(row);
    }

    void close() {
        open = null;
        found = null;
        looked++;
        settle();
    }

    void toggle(ClashRow row) {
        if (row.id().equals(open)) {
            close();
        } else {
            open(row);
        }
    }

    private void look(ClashRow row) {
        int number = ++looked;
        ways.look(row, answer -> {
            if (number == looked) {
                found = answer;
                if (leaving.isEmpty()) {
                    settle();
                }
            }
        });
    }

    /** Takes a suggestion; the list follows when the change is in the journal. */
    void take(ClashSuggestion suggestion) {
        ways.take(suggestion, () -> {}, this::refresh);
    }

    /** Goes to the next line one can act on, or to the one before. */
    void step(int by) {
        for (int i = selected.get() + by; i >= 0 && i < items.size(); i += by) {
            if (!(items.get(i) instanceof ClashItem.Head)) {
                selected.set(i);
                return;
            }
        }
    }

    /** The clash at the keyboard, whether on its own line or on one below it. */
    Optional<ClashItem.Row> current() {
        return at(selected.get())
                .flatMap(ClashItem::clash)
                .flatMap(id -> items.stream()
                        .filter(item -> item.clash().filter(id::equals).isPresent())
                        .findFirst())
                .map(ClashItem.Row.class::cast);
    }

    Optional<ClashItem> at(int index) {
        return index >= 0 && index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
    }

    private void settle() {
        leaving.clear();
        List<ClashItem> before = List.copyOf(items);
        List<ClashItem> now = items(filtered(page.get()));
        int place = Place.of(selected.get(), before, now);
        if (!before.equals(now)) {
            items.setAll(now);
        }
        selected.set(place);
        changes.set(changes.get() + 1);
    }

    private List<ClashItem> items(ClashPage shown) {
        List<ClashItem> lines = new ArrayList<>();
        for (ClashGroup group : shown.groups()) {
            lines.add(new ClashItem.Head(group));
            for (ClashRow row : group.rows()) {
                boolean isOpen = row.id().equals(open);
                lines.add(new ClashItem.Row(row, isOpen));
                if (isOpen) {
                    lines.addAll(below(row.id()));
                }
            }
        }
        return lines;
    }

    private List<ClashItem> below(ClashId id) {
        List<ClashSuggestion> known = found;
        if (known == null) {
            return List.of(new ClashItem.Looking(id));
        }
        return known.isEmpty()
                ? List.of(new ClashItem.NoWay(id))
                : known.stream()
                        .<ClashItem>map(each -> new ClashItem.Way(id, each))
                        .toList();
    }

    private ClashPage filtered(ClashPage all) {
        return all.only(mineOnly.get() && all.me() != null, hardOnly.get());
    }

    private Set<ClashId> shown() {
        return items.stream()
                .map(item -> item.clash().orElse(null))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
