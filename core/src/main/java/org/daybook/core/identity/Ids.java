package org.daybook.core.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Makes version 7 UUIDs (RFC 9562 section 5.7): milliseconds first, so that rows made together lie together in the
 * store. Those of one source strictly increase, also within a millisecond and when the clock steps back.
 */
public final class Ids {

    private static final int VERSION = 7;
    private static final int COUNTER_BITS = 12;

    private final Clock clock;
    private final RandomGenerator random;
    private long lastTick;

    public Ids(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    public UUID next() {
        long tick = nextTick();
        long millis = tick >>> COUNTER_BITS;
        long counter = tick & ((1L << COUNTER_BITS) - 1);
        long high = millis << 16 | 0x7000 | counter;
        long low = random.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** When an id was made; nothing where it is of a version that does not say. */
    public static Optional<Instant> madeAt(UUID id) {
        return id.version() == VERSION
                ? Optional.of(Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16))
                : Optional.empty();
    }

    private synchronized long nextTick() {
        lastTick = Math.max(lastTick + 1, clock.millis() << COUNTER_BITS);
        return lastTick;
    }
}
