package org.daybook.app.shell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import org.daybook.app.calendar.CalendarViewModel;
import org.daybook.app.calendar.Filter;
import org.daybook.app.calendar.ViewKind;
import org.daybook.app.settings.CalendarSettings;
import org.daybook.app.settings.FirstView;
import org.daybook.app.settings.Memory;
import org.daybook.app.settings.Settings;
import org.daybook.app.settings.ShownHours;
import org.daybook.core.people.LocalTimeRange;
import org.daybook.core.people.PersonId;

/**
 * Has the calendar follow the settings, and come back as it was left: its view, its date, who and what is seen, its
 * sidebar. Whoever left it at the day of today finds it at the day they come back.
 */
final class CalendarMemory {

    private static final String VIEW = "calendar-view";
    private static final String DATE = "calendar-date";
    private static final String PEOPLE = "filter-people";
    private static final String KINDS = "filter-kinds";
    private static final String STATUSES = "filter-statuses";
    private static final String WORDS = "filter-words";
    private static final String SIDEBAR = "sidebar";
    private static final String FOLDED = "folded";

    private final CalendarViewModel calendar;
    private final Memory memory;

    /** Held here alone, so that a calendar no longer on the screen can go. */
    private final ChangeListener<CalendarSettings> follower = (_, _, now) -> follow(now);

    CalendarMemory(CalendarViewModel calendar, Settings settings, Memory memory, LocalDate today) {
        this.calendar = calendar;
        this.memory = memory;
        follow(settings.calendarProperty().get());
        settings.calendarProperty().addListener(new WeakChangeListener<>(follower));
        view(settings.calendarProperty().get().view()).ifPresent(calendar.kindProperty()::set);
        date().ifPresent(calendar.dateProperty()::set);
        calendar.filterProperty().set(filter());
        calendar.sidebarProperty().set(!memory.recall(SIDEBAR).equals(Optional.of(FOLDED)));
        calendar.sidebarProperty().addListener((_, _, shown) -> memory.keep(SIDEBAR, shown ? "" : FOLDED));
        calendar.kindProperty().addListener((_, _, now) -> memory.keep(VIEW, now.name()));
        calendar.dateProperty().addListener((_, _, now) -> memory.keep(DATE, now.equals(today) ? "" : now.toString()));
        calendar.filterProperty().addListener((_, _, now) -> keep(now));
    }

    private void follow(CalendarSettings settings) {
        calendar.weeksProperty().set(settings.weeks());
        calendar.snapProperty().set((int) settings.snap().toMinutes());
        calendar.secondZoneProperty().set(settings.secondZone());
        ShownHours hours = settings.hours();
        calendar.hoursProperty().set(new LocalTimeRange(hours.startInclusive(), hours.endExclusive()));
    }

    private Optional<ViewKind> view(FirstView first) {
        String wanted = first == FirstView.AS_LEFT ? memory.recall(VIEW).orElse("") : first.name();
        return Arrays.stream(ViewKind.values())
                .filter(kind -> kind.name().equals(wanted))
                .findFirst();
    }

    private Optional<LocalDate> date() {
        try {
            return memory.recall(DATE).filter(stored -> !stored.isEmpty()).map(LocalDate::parse);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private Filter filter() {
        try {
            return new Filter(
                    recall(PEOPLE, id -> new PersonId(UUID.fromString(id))),
                    recall(KINDS, Function.identity()),
                    recall(STATUSES, Function.identity()),
                    memory.recall(WORDS).orElse(""));
        } catch (IllegalArgumentException unreadable) {
            return Filter.NONE;
        }
    }

    private <T> Set<T> recall(String name, Function<String, T> read) {
        return Arrays.stream(memory.recall(name).orElse("").split(" "))
                .filter(each -> !each.isEmpty())
                .map(read)
                .collect(Collectors.toSet());
    }

    private void keep(Filter filter) {
        keep(PEOPLE, filter.people().stream().map(PersonId::value).toList());
        keep(KINDS, filter.hiddenKinds());
        keep(STATUSES, filter.hiddenStatuses());
        memory.keep(WORDS, filter.words());
    }

    private void keep(String name, Collection<?> values) {
        memory.keep(name, values.stream().map(Object::toString).sorted().collect(Collectors.joining(" ")));
    }
}
