package org.daybook.core.sync;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next round. Each failure in a row doubles the wait, up to five minutes, and chance takes up
 * to half of it away, so that laptops which lost a centre together do not come back to it together.
 */
final class Patience {

    private static final Duration BETWEEN = Duration.ofSeconds(30);
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 10;

    private final RandomGenerator chance;

    Patience(RandomGenerator chance) {
        this.chance = chance;
    }

    /** After a round that worked. */
    Duration afterSuccess() {
        return jittered(BETWEEN);
    }

    /** @param failures in a row, at least 1 */
    Duration afterFailure(int failures) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return jittered(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }

    private Duration jittered(Duration longest) {
        long millis = longest.toMillis();
        return Duration.ofMillis(millis / 2 + chance.nextLong(millis / 2 + 1));
    }
}
