package org.daybook.app.calendar;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;

/** The ways to look at the calendar. All of them show a stretch of days around one and the same date. */
public enum ViewKind {
    DAY,
    WEEK,
    PEOPLE,
    MONTH,
    YEAR,
    AGENDA;

    /** The first day of what is seen together with a date. */
    LocalDate firstDay(LocalDate date, WeekFields weeks) {
        return switch (this) {
            case DAY, PEOPLE -> date;
            case WEEK -> weekOf(date, weeks);
            case MONTH -> weekOf(date.withDayOfMonth(1), weeks);
            case YEAR -> date.withDayOfYear(1);
            case AGENDA -> date.withDayOfMonth(1);
        };
    }

    /** The day after the last of what is seen together with a date. */
    LocalDate afterLastDay(LocalDate date, WeekFields weeks) {
        return switch (this) {
            case DAY, PEOPLE -> date.plusDays(1);
            case WEEK -> weekOf(date, weeks).plusWeeks(1);
            case MONTH ->
                weekOf(date.with(TemporalAdjusters.lastDayOfMonth()), weeks).plusWeeks(1);
            case YEAR -> date.withDayOfYear(1).plusYears(1);
            case AGENDA -> date.withDayOfMonth(1).plusMonths(1);
        };
    }

    /** The same place, a page on or back. */
    LocalDate step(LocalDate date, int pages) {
        return switch (this) {
            case DAY, PEOPLE -> date.plusDays(pages);
            case WEEK -> date.plusWeeks(pages);
            case MONTH, AGENDA -> date.plusMonths(pages);
            case YEAR -> date.plusYears(pages);
        };
    }

    private static LocalDate weekOf(LocalDate date, WeekFields weeks) {
        return date.with(TemporalAdjusters.previousOrSame(weeks.getFirstDayOfWeek()));
    }
}
