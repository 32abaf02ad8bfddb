package org.daybook.core.time;

import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.SortedSet;

/**
 * Which dates BYWEEKNO allows. lib-recur expands it, but gives week 52 for the week 53 that a year does not have, so
 * that its dates are checked again.
 */
final class WeekFilter {

    private final SortedSet<Integer> weeks;
    private final WeekFields fields;

    WeekFilter(RecurrenceRule rule) {
        weeks = rule.numbers(RulePart.BYWEEKNO);
        // A week belongs to the year that has at least four of its days (RFC 5545 section 3.3.10).
        fields = WeekFields.of(rule.weekStart(), 4);
    }

    boolean admits(LocalDate date) {
        if (weeks.isEmpty()) {
            return true;
        }
        int week = date.get(fields.weekOfWeekBasedYear());
        int inYear = (int) date.range(fields.weekOfWeekBasedYear()).getMaximum();
        return weeks.contains(week) || weeks.contains(week - inYear - 1);
    }
}
