package org.daybook.app.journal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.app.journal.JournalDesk.Choices;
import org.daybook.app.surface.Toast;
import org.daybook.app.surface.Toasts;
import org.daybook.app.task.Tasks;
import org.daybook.core.journal.JournalDetail;
import org.daybook.core.journal.JournalFilter;
import org.daybook.core.journal.JournalLine;
import org.daybook.core.journal.JournalPage;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.Refusal;

/** The journal as a list that grows as one reads on, and the one entry that is opened. */
final class JournalViewModel {

    static final int PAGE = 100;

    private final JournalFilters filters = new JournalFilters();
    private final ObservableList<JournalRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Choices> choices =
            new ReadOnlyObjectWrapper<>(new Choices(new LinkedHashMap<>(), List.of()));
    private final ReadOnlyObjectWrapper<Optional<JournalDetail>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper ownOnly = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final JournalDesk desk;
    private final Tasks tasks;
    private final Toasts toasts;
    private final ZoneId zone;
    private OptionalLong selected = OptionalLong.empty();
    private long next = Long.MAX_VALUE;
    private boolean more;
    private boolean growing;
    /** Which question was asked last: answers to earlier ones come too late. */
    private int asked;

    JournalViewModel(JournalDesk desk, Tasks tasks, Toasts toasts, ZoneId zone) {
        this.desk = desk;
        this.tasks = tasks;
        this.toasts = toasts;
        this.zone = zone;
        filters.onChange(() -> load(PAGE));
    }

    JournalFilters filters() {
        return filters;
    }

    /** Newest first. */
    ObservableList<JournalRow> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<Choices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /** The entry that is selected, opened; nothing while none is. */
    ReadOnlyObjectProperty<Optional<JournalDetail>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** Whether the user sees their own entries alone. */
    ReadOnlyBooleanProperty ownOnlyProperty() {
        return ownOnly.getReadOnlyProperty();
    }

    /** Whether anything was answered yet. */
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    ZoneId zone() {
        return zone;
    }

    /** Asks again for what is shown; to be called after every committed change. */
    void refresh() {
        tasks.query(_ -> desk.choices(), choices::set);
        load(Math.max(PAGE, rows.size()));
        selected.ifPresent(this::open);
    }

    /** Reads on where the list ends. */
    void grow() {
        if (!more || growing) {
            return;
        }
        growing = true;
        int question = asked;
        JournalFilter filter = filters.filter(zone);
        long before = next;
        tasks.query(_ -> desk.before(filter, before, PAGE), page -> {
            growing = false;
            if (question == asked) {
                List<JournalRow> all = new ArrayList<>(rows);
                append(all, page);
                rows.addAll(all.subList(rows.size(), all.size()));
                keep(page);
            }
        });
    }

    private void load(int count) {
        int question = ++asked;
        growing = false;
        JournalFilter filter = filters.filter(zone);
        tasks.query(_ -> desk.before(filter, Long.MAX_VALUE, count), page -> {
            if (question == asked) {
                List<JournalRow> all = new ArrayList<>();
                append(all, page);
                rows.setAll(all);
                ownOnly.set(page.ownOnly());
                loaded.set(true);
                keep(page);
                closeUnlessListed();
            }
        });
    }

    private void closeUnlessListed() {
        if (selected.isPresent() && rows.stream().noneMatch(row -> row.no() == selected.getAsLong())) {
            close();
        }
    }

    private void keep(JournalPage page) {
        next = page.next();
        more = page.more();
    }

    private void append(List<JournalRow> all, JournalPage page) {
        for (JournalLine line : page.lines()) {
            ZonedDateTime at = line.entry().at().atZone(zone);
            LocalDate day = at.toLocalDate();
            boolean first = all.isEmpty() || !all.getLast().day().equals(day);
            all.add(new JournalRow(line, day, at.toLocalTime(), first));
        }
    }

    /** The number of the entry that is selected. */
    OptionalLong selected() {
        return selected;
    }

    void select(long no) {
        if (selected.isEmpty() || selected.getAsLong() != no) {
            selected = OptionalLong.of(no);
            open(no);
        }
    }

    /** Selects nothing. */
    void close() {
        selected = OptionalLong.empty();
        opened.set(Optional.empty());
    }

    private void open(long no) {
        tasks.query(_ -> desk.open(no), detail -> {
            if (selected.equals(OptionalLong.of(no))) {
                opened.set(detail);
            }
        });
    }

    /** Takes back the entry that is opened. */
    void undo() {
        opened.get()
                .ifPresent(detail -> tasks.command(_ -> desk.undo(detail.line().no()), this::told));
    }

    private void told(Outcome<?> outcome) {
        switch (outcome) {
            case Outcome.Done<?>(var _, String summary) -> toasts.showLatest(Toast.done(summary, null));
            case Outcome.Refused<?>(Refusal refusal) -> toasts.show(Toast.refused(refusal.sentence()));
        }
        refresh();
    }
}
