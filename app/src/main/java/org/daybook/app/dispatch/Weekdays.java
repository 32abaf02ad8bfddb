package org.daybook.app.dispatch;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.daybook.app.text.Times;

/** Weekdays as RFC 5545 writes them, with or without an ordinal, and as people say them; Monday is the first. */
final class Weekdays {

    private static final int LAST = -1;
    private static final int DAYS = 7;

    private Weekdays() {}

    /** A weekday of a month: every one (ordinal 0), the second (2), the last (-1). */
    record Nth(int ordinal, DayOfWeek day) {}

    /** Such as {@code MO}. */
    static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    /** Reads {@code MO}, {@code 2MO}, {@code -1FR}; nothing where it is neither. */
    static Optional<Nth> parse(String text) {
        if (!text.matches("[+-]?\\d{0,2}[A-Z]{2}")) {
            return Optional.empty();
        }
        String code = text.substring(text.length() - 2);
        String ordinal = text.substring(0, text.length() - 2);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (code(day).equals(code)) {
                return ordinal.matches("[+-]")
                        ? Optional.empty()
                        : Optional.of(new Nth(ordinal.isEmpty() ? 0 : Integer.parseInt(ordinal), day));
            }
        }
        return Optional.empty();
    }

    /** Which of its weekday a date is in its month; the fifth counts as the last. */
    static Nth nthOf(LocalDate date) {
        int ordinal = (date.getDayOfMonth() - 1) / DAYS + 1;
        return new Nth(ordinal == 5 ? LAST : ordinal, date.getDayOfWeek());
    }

    static String name(DayOfWeek day) {
        return Times.weekday(day);
    }

    static String shortName(DayOfWeek day) {
        return Times.shortWeekday(day);
    }
}
