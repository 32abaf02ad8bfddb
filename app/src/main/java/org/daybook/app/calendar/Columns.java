package org.daybook.app.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.daybook.app.text.Messages;
import org.daybook.core.people.LocalTimeRange;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;

/** Which columns the time grid shows, how they are headed, and when there is work in them. */
final class Columns {

    private final Messages text = Messages.of(Columns.class);
    private final CalendarViewModel model;

    Columns(CalendarViewModel model) {
        this.model = model;
    }

    /**
     * The columns of the present view.
     *
     * @param most how many people there is room for
     */
    List<GridColumn> shown(int most) {
        if (model.kindProperty().get() == ViewKind.PEOPLE) {
            return ofPeople(most);
        }
        return model.firstDay()
                .datesUntil(model.afterLastDay())
                .map(GridColumn::of)
                .toList();
    }

    /** What nobody has yet comes first, so that it can be given to somebody by a drag. */
    private List<GridColumn> ofPeople(int most) {
        LocalDate day = model.dateProperty().get();
        List<PersonId> people = people();
        int size = Math.max(1, most - 1);
        int pages = Math.max(1, (people.size() + size - 1) / size);
        int page = Math.clamp(model.peoplePageProperty().get(), 0, pages - 1);
        List<GridColumn> columns = new ArrayList<>();
        columns.add(new GridColumn(day, new GridColumn.Whose.Nobody()));
        people.stream()
                .skip((long) page * size)
                .limit(size)
                .forEach(person -> columns.add(new GridColumn(day, new GridColumn.Whose.One(person))));
        return columns;
    }

    /** Those who can be assigned and those who have something to do that day, by name. */
    List<PersonId> people() {
        Page page = model.pageProperty().get();
        LocalDate day = model.dateProperty().get();
        Interval seen = new Interval(start(day, model.zone()), start(day.plusDays(1), model.zone()));
        return page.names().keySet().stream()
                .filter(person -> model.filterProperty().get().people().isEmpty()
                        || model.filterProperty().get().people().contains(person))
                .filter(person -> page.staff().get(person) == null
                        || page.staff().get(person).active()
                        || isBusy(person, seen))
                .sorted(Comparator.comparing(person -> page.names().getOrDefault(person, "")))
                .toList();
    }

    private boolean isBusy(PersonId person, Interval seen) {
        return model.faces().stream()
                .anyMatch(face -> face.commitment().people().contains(person)
                        && seen.shows(face.commitment().interval()));
    }

    String name(GridColumn column) {
        PersonId person = column.person();
        return person == null
                ? text.get("unassigned")
                : model.pageProperty().get().names().getOrDefault(person, "");
    }

    /** By the clocks of the calendar, in order; nothing where nothing is known. */
    List<LocalTimeRange> worked(GridColumn column) {
        return switch (column.whose()) {
            case GridColumn.Whose.Everybody _ -> List.of(model.hoursProperty().get());
            case GridColumn.Whose.Nobody _ -> List.of();
            case GridColumn.Whose.One(PersonId person) -> worked(person, column.day());
        };
    }

    private List<LocalTimeRange> worked(PersonId person, LocalDate day) {
        Page.Staff staff = model.pageProperty().get().staff().get(person);
        if (staff == null || !staff.hours().known()) {
            return List.of();
        }
        Interval whole = new Interval(start(day, model.zone()), start(day.plusDays(1), model.zone()));
        List<LocalTimeRange> ranges = staff.hours().around(whole, staff.zone()).stream()
                .flatMap(worked -> worked.intersection(whole).stream())
                .map(worked -> new LocalTimeRange(
                        LocalTime.ofInstant(worked.startInclusive(), model.zone()),
                        LocalTime.ofInstant(worked.endExclusive(), model.zone())))
                .toList();
        return ranges.isEmpty() ? List.of(new LocalTimeRange(LocalTime.of(23, 59), LocalTime.MIDNIGHT)) : ranges;
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
