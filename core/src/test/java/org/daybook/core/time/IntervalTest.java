package org.daybook.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Interval algebra, checked against the set of seconds that an interval has. */
class IntervalTest {

    private static final long SEED = 14_142L;

    private final Random random = new Random(SEED);

    @Test
    void theAlgebraIsThatOfSetsOfSeconds() {
        for (int round = 0; round < 20_000; round++) {
            Interval left = interval();
            Interval right = interval();
            String failure = "seed %d round %d: %s, %s".formatted(SEED, round, left, right);
            long shared = seconds(left)
                    .filter(second -> right.contains(Instant.ofEpochSecond(second)))
                    .count();

            assertThat(left.overlaps(right)).as(failure).isEqualTo(shared > 0);
            assertThat(right.overlaps(left)).as(failure).isEqualTo(shared > 0);
            assertThat(left.intersection(right)
                            .map(both -> both.duration().toSeconds())
                            .orElse(0L))
                    .as(failure)
                    .isEqualTo(shared);
            assertThat(left.encloses(right) && !right.isEmpty())
                    .as(failure)
                    .isEqualTo(!right.isEmpty() && shared == right.duration().toSeconds());
            assertThat(left.shows(right))
                    .as(failure)
                    .isEqualTo(right.isEmpty() ? left.contains(right.startInclusive()) : shared > 0);
        }
    }

    private Interval interval() {
        long start = random.nextInt(12);
        return new Interval(Instant.ofEpochSecond(start), Instant.ofEpochSecond(start + random.nextInt(8)));
    }

    private static LongStream seconds(Interval interval) {
        return LongStream.range(
                interval.startInclusive().getEpochSecond(),
                interval.endExclusive().getEpochSecond());
    }
}
