package org.daybook.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;

/** Which days a daily or finer rule allows: BYMONTH, BYYEARDAY, BYMONTHDAY and BYDAY as limits. */
final class DayFilter {

    /** Allows every day. */
    static final DayFilter NONE = new DayFilter();

    private final SortedSet<Integer> months;
    private final SortedSet<Integer> yearDays;
    private final SortedSet<Integer> monthDays;
    private final Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);

    private DayFilter() {
        months = Collections.emptySortedSet();
        yearDays = Collections.emptySortedSet();
        monthDays = Collections.emptySortedSet();
    }

    DayFilter(RecurrenceRule rule) {
        months = rule.byMonth();
        yearDays = rule.numbers(RulePart.BYYEARDAY);
        monthDays = rule.byMonthDay();
        rule.byDay().forEach(day -> weekdays.add(day.day()));
    }

    boolean admitsAll() {
        return months.isEmpty() && yearDays.isEmpty() && monthDays.isEmpty() && weekdays.isEmpty();
    }

    boolean admits(long epochDay) {
        if (admitsAll()) {
            return true;
        }
        LocalDate date = LocalDate.ofEpochDay(epochDay);
        return (weekdays.isEmpty() || weekdays.contains(date.getDayOfWeek()))
                && (months.isEmpty() || months.contains(date.getMonthValue()))
                && holds(monthDays, date.getDayOfMonth(), date.lengthOfMonth())
                && holds(yearDays, date.getDayOfYear(), date.lengthOfYear());
    }

    private static boolean holds(SortedSet<Integer> numbers, int number, int length) {
        return numbers.isEmpty() || numbers.contains(number) || numbers.contains(number - length - 1);
    }
}
