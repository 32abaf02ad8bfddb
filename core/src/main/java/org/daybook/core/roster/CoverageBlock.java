package org.daybook.core.roster;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.daybook.core.time.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The block of hours that a coverage grid is for.
 *
 * @param text as written, such as {@code Mid Weekday Body 5 - 6 pm}
 * @param start by the wall clock; null where the text does not say, which is the whole day
 * @param end not after the start: on the next day; null where the start is
 */
public record CoverageBlock(
        String text,
        Days days,
        @Nullable LocalTime start,
        @Nullable LocalTime end) {

    /** The days that a block is for. */
    public enum Days {
        WEEKDAYS,
        WEEKENDS,
        /** The text names none. */
        EVERY_DAY;

        boolean include(LocalDate day) {
            boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
            return switch (this) {
                case WEEKDAYS -> !weekend;
                case WEEKENDS -> weekend;
                case EVERY_DAY -> true;
            };
        }
    }

    /**
     * The block that begins on a day, by the wall clock: an hour shorter or longer where the clock is changed in it. A
     * night belongs to the day on which it begins. Nothing where the block is not for that day, or the clock jumps over
     * it.
     */
    Optional<Interval> on(LocalDate day, ZoneId zone) {
        if (!days.include(day)) {
            return Optional.empty();
        }
        LocalTime from = start == null ? LocalTime.MIDNIGHT : start;
        LocalTime to = end == null ? LocalTime.MIDNIGHT : end;
        LocalDate last = to.isAfter(from) ? day : day.plusDays(1);
        Instant begins = day.atTime(from).atZone(zone).toInstant();
        Instant ends = last.atTime(to).atZone(zone).toInstant();
        return begins.isBefore(ends) ? Optional.of(new Interval(begins, ends)) : Optional.empty();
    }
}
