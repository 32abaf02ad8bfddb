package org.daybook.app.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/** Makes spans of typed times. */
final class Spans {

    private Spans() {}

    static WallClockSpan timed(LocalDateTime start, LocalDateTime end, ZoneId zone) throws Refused {
        Instant from = start.atZone(zone).toInstant();
        Instant to = end.atZone(zone).toInstant();
        if (to.isBefore(from)) {
            throw Refused.because("The start (%s) is after the end (%s). Nothing was changed; correct one of them."
                    .formatted(start, end));
        }
        return WallClockSpan.between(start, end, zone);
    }

    /**
     * Whole days.
     *
     * @param end the day after the last, or null for one day
     */
    static WallClockSpan allDay(LocalMoment start, @Nullable LocalMoment end, ZoneId zone) throws Refused {
        if (!start.midnight() || (end != null && !end.midnight())) {
            throw Refused.wrongUsage("An all-day entry takes days, such as 2026-03-30, not times of day.");
        }
        LocalMoment after = end == null ? new LocalMoment(start.time().plusDays(1), true) : end;
        long days = ChronoUnit.DAYS.between(start.date(), after.date());
        if (days <= 0) {
            throw Refused.because(
                    "The end of an all-day entry is the day after its last: for %s alone, %s. Nothing was changed."
                            .formatted(start.date(), start.date().plusDays(1)));
        }
        return new WallClockSpan(start.time(), Duration.ofDays(days), zone, true);
    }

    /** A time that must have its time of day. */
    static LocalDateTime timeOfDay(LocalMoment moment) throws Refused {
        if (moment.dateOnly()) {
            throw Refused.wrongUsage(
                    "“%s” is a day without a time. Write it like %sT09:00.".formatted(moment.date(), moment.date()));
        }
        return moment.time();
    }
}
