package org.daybook.app.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How much of the calendar is seen at once. */
enum Stretch {
    DAY(1),
    WEEK(7);

    private final int days;

    Stretch(int days) {
        this.days = days;
    }

    int days() {
        return days;
    }

    /** The first day seen together with a date. */
    LocalDate firstDay(LocalDate date) {
        return this == DAY ? date : date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
