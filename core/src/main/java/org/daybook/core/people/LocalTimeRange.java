package org.daybook.core.people;

import java.time.LocalTime;

/**
 * A stretch of one day, {@code [startInclusive, endExclusive)}; an end at midnight means the end of that day.
 */
public record LocalTimeRange(LocalTime startInclusive, LocalTime endExclusive) {

    /** @throws IllegalArgumentException if it does not end after it starts */
    public LocalTimeRange {
        if (!endExclusive.equals(LocalTime.MIDNIGHT) && !startInclusive.isBefore(endExclusive)) {
            throw new IllegalArgumentException(
                    "Working time cannot end (%s) before it starts (%s).".formatted(endExclusive, startInclusive));
        }
    }

    @Override
    public String toString() {
        return startInclusive + "-" + endExclusive;
    }
}
