package org.daybook.app.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.daybook.app.task.Tasks;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.time.Interval;

/** On which days of a stretch there is anything to see, even where the calendar itself shows less of it. */
final class BusyDays {

    private final CalendarViewModel calendar;
    private final Planner planner;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Set<LocalDate>> days = new ReadOnlyObjectWrapper<>(Set.of());
    private LocalDate first = LocalDate.EPOCH;
    private LocalDate afterLast = LocalDate.EPOCH;
    private int asked;

    BusyDays(CalendarViewModel calendar, Planner planner, Tasks tasks) {
        this.calendar = calendar;
        this.planner = planner;
        this.tasks = tasks;
        calendar.facesProperty().subscribe(this::look);
    }

    ReadOnlyObjectProperty<Set<LocalDate>> daysProperty() {
        return days.getReadOnlyProperty();
    }

    void within(LocalDate wantedFirst, LocalDate wantedAfterLast) {
        if (!wantedFirst.equals(first) || !wantedAfterLast.equals(afterLast)) {
            first = wantedFirst;
            afterLast = wantedAfterLast;
            look();
        }
    }

    /** The page of the calendar answers where it reaches so far; else the workspace is asked. */
    private void look() {
        if (!first.isBefore(afterLast)) {
            return;
        }
        Interval wanted = new Interval(
                first.atStartOfDay(calendar.zone()).toInstant(),
                afterLast.atStartOfDay(calendar.zone()).toInstant());
        Page page = calendar.pageProperty().get();
        int mine = ++asked;
        if (page.window().encloses(wanted)) {
            days.set(busy(page, calendar.filterProperty().get()));
        } else if (!page.window().isEmpty()) {
            tasks.query(_ -> planner.page(wanted), answer -> {
                if (mine == asked) {
                    days.set(busy(answer, calendar.filterProperty().get()));
                }
            });
        }
    }

    private Set<LocalDate> busy(Page page, Filter filter) {
        Set<LocalDate> busy = new HashSet<>();
        for (Commitment commitment : page.commitments()) {
            if (filter.shows(page.face(commitment))) {
                GridLayout.Stretch stretch = GridLayout.Stretch.of(commitment, calendar.zone());
                LocalDate day = stretch.firstDay().isBefore(first) ? first : stretch.firstDay();
                while (!day.isAfter(stretch.lastDay()) && day.isBefore(afterLast)) {
                    busy.add(day);
                    day = day.plusDays(1);
                }
            }
        }
        return busy;
    }
}
