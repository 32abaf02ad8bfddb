package org.daybook.core.commitment;

import java.time.Instant;
import org.daybook.core.time.Interval;

/**
 * What a commitment takes of somebody's time, as microseconds since the epoch: the precision the store keeps, and plain
 * numbers to search by.
 */
record Claim(long start, long end, Commitment commitment) {

    private static final long MICROS_PER_SECOND = 1_000_000;
    private static final long FARTHEST_SECOND = Long.MAX_VALUE / MICROS_PER_SECOND - 1;

    static Claim of(Commitment commitment) {
        Interval interval = commitment.interval();
        return new Claim(micros(interval.startInclusive()), micros(interval.endExclusive()), commitment);
    }

    /** Whether it takes any time at all: free and empty commitments do not, nor any shorter than a microsecond. */
    boolean takesTime() {
        return start < end && commitment.firmness() != Firmness.FREE;
    }

    /** Rounded down, so that what overlaps in microseconds overlaps indeed. */
    static long micros(Instant instant) {
        long second = Math.clamp(instant.getEpochSecond(), -FARTHEST_SECOND, FARTHEST_SECOND);
        return second * MICROS_PER_SECOND + instant.getNano() / 1_000;
    }
}
