package org.daybook.core.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A time as a person reads it off the wall: a local start in a zone, and how long it lasts (rule D6).
 *
 * <p>A timed span lasts an exact duration, so that its end is the instant of its start plus that duration (RFC 5545
 * section 3.8.5.3: the same exact duration applies to all members of a series). An all-day span starts at midnight and
 * lasts whole calendar days, however long those days are.
 *
 * <p>A local start inside a daylight-saving gap is read with the offset before the gap, one inside an overlap with the
 * earlier offset (RFC 5545 section 3.3.5).
 */
public record WallClockSpan(LocalDateTime start, Duration duration, ZoneId zone, boolean allDay) {

    /** @throws IllegalArgumentException if the duration is negative, or an all-day span is not made of whole days */
    public WallClockSpan {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("A span cannot last less than no time: %s.".formatted(duration));
        }
        if (allDay && (!start.toLocalTime().equals(LocalTime.MIDNIGHT) || !isWholeDays(duration))) {
            throw new IllegalArgumentException("An all-day span starts at midnight and lasts whole days, not %s for %s."
                    .formatted(start, duration));
        }
    }

    /**
     * The timed span between two wall-clock times of one zone.
     *
     * @throws IllegalArgumentException if the end comes before the start
     */
    public static WallClockSpan between(LocalDateTime start, LocalDateTime end, ZoneId zone) {
        return new WallClockSpan(
                start,
                Duration.between(
                        start.atZone(zone).toInstant(), end.atZone(zone).toInstant()),
                zone,
                false);
    }

    /** The all-day span of a number of days. */
    public static WallClockSpan allDay(LocalDate firstDay, int days, ZoneId zone) {
        return new WallClockSpan(firstDay.atStartOfDay(), Duration.ofDays(days), zone, true);
    }

    /** The same span at another wall-clock start of the same zone. */
    public WallClockSpan startingAt(LocalDateTime newStart) {
        return new WallClockSpan(newStart, duration, zone, allDay);
    }

    public WallClockSpan lasting(Duration newDuration) {
        return new WallClockSpan(start, newDuration, zone, allDay);
    }

    /** The same instants by the clocks of another zone; an all-day span keeps its days. */
    public WallClockSpan inZone(ZoneId other) {
        if (allDay || zone.equals(other)) {
            return new WallClockSpan(start, duration, other, allDay);
        }
        return new WallClockSpan(LocalDateTime.ofInstant(startInstant(), other), duration, other, false);
    }

    /** The wall-clock end, exclusive, in the same zone. */
    public LocalDateTime localEnd() {
        return allDay
                ? start.plus(duration)
                : LocalDateTime.ofInstant(startInstant().plus(duration), zone);
    }

    /** The wall-clock start as it really reads: inside a gap, later than {@link #start()} by the gap. */
    public LocalDateTime localStart() {
        return allDay ? start : LocalDateTime.ofInstant(startInstant(), zone);
    }

    public Interval interval() {
        return allDay
                ? new Interval(startInstant(), start.plus(duration).atZone(zone).toInstant())
                : Interval.of(startInstant(), duration);
    }

    private Instant startInstant() {
        return start.atZone(zone).toInstant();
    }

    private static boolean isWholeDays(Duration duration) {
        return duration.equals(Duration.ofDays(duration.toDays()));
    }
}
