package org.daybook.core.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A half-open stretch of time {@code [startInclusive, endExclusive)} on the UTC line.
 *
 * <p>It may be empty ({@code startInclusive} equals {@code endExclusive}): an empty interval occupies no time, so it
 * overlaps nothing, but it still has a place and is found by a window that contains its start.
 */
public record Interval(Instant startInclusive, Instant endExclusive) implements Comparable<Interval> {

    /** @throws IllegalArgumentException if the end is before the start */
    public Interval {
        if (endExclusive.isBefore(startInclusive)) {
            throw new IllegalArgumentException(
                    "An interval cannot end (%s) before it starts (%s).".formatted(endExclusive, startInclusive));
        }
    }

    /** The interval that starts at an instant and lasts a duration of zero or more. */
    public static Interval of(Instant startInclusive, Duration duration) {
        return new Interval(startInclusive, startInclusive.plus(duration));
    }

    public Duration duration() {
        return Duration.between(startInclusive, endExclusive);
    }

    public boolean isEmpty() {
        return startInclusive.equals(endExclusive);
    }

    /** Whether the two share at least one instant; intervals that merely abut, or are empty, share none. */
    public boolean overlaps(Interval other) {
        return !isEmpty()
                && !other.isEmpty()
                && startInclusive.isBefore(other.endExclusive)
                && other.startInclusive.isBefore(endExclusive);
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(startInclusive) && instant.isBefore(endExclusive);
    }

    /** Whether every instant of the other lies in this one. */
    public boolean encloses(Interval other) {
        return !other.startInclusive.isBefore(startInclusive) && !other.endExclusive.isAfter(endExclusive);
    }

    /**
     * Whether a window that is this interval shows the other: by overlap (rule D7), and an empty one by its place.
     */
    public boolean shows(Interval other) {
        return other.isEmpty() ? contains(other.startInclusive) : overlaps(other);
    }

    /** The time both share, or nothing when they share none. */
    public Optional<Interval> intersection(Interval other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        return Optional.of(new Interval(
                startInclusive.isAfter(other.startInclusive) ? startInclusive : other.startInclusive,
                endExclusive.isBefore(other.endExclusive) ? endExclusive : other.endExclusive));
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Interval other) {
        int byStart = startInclusive.compareTo(other.startInclusive);
        return byStart != 0 ? byStart : endExclusive.compareTo(other.endExclusive);
    }
}
