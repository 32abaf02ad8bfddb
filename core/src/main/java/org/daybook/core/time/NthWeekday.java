package org.daybook.core.time;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.Locale;

/**
 * One BYDAY value: a weekday, and which one of its month or year.
 *
 * @param ordinal 1 for the first, -1 for the last, 0 for every one
 */
public record NthWeekday(int ordinal, DayOfWeek day) implements Comparable<NthWeekday> {

    private static final Comparator<NthWeekday> ORDER =
            Comparator.comparing(NthWeekday::day).thenComparingInt(NthWeekday::ordinal);

    static NthWeekday every(DayOfWeek day) {
        return new NthWeekday(0, day);
    }

    /** Two letters, as RFC 5545 writes a weekday. */
    static String abbreviation(DayOfWeek day) {
        return day.name().substring(0, 2).toUpperCase(Locale.ROOT);
    }

    /** The value as a rule writes it, such as {@code -1FR}. */
    String text() {
        return (ordinal == 0 ? "" : ordinal) + abbreviation(day);
    }

    /** Monday first, then by ordinal. */
    @Override
    public int compareTo(NthWeekday other) {
        return ORDER.compare(this, other);
    }
}
