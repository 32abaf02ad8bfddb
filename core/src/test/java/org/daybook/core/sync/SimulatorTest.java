package org.daybook.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Many histories, each made out of its seed: {@code daybook.sync.seeds} says how many, and {@code daybook.sync.seed}
 * names a single one.
 */
@Tag("slow")
class SimulatorTest {

    private static final int IN_EVERY_BUILD = 500;

    @Test
    void laptopsAndTheirCentreComeToAgreeWhateverGoesWrong() {
        OptionalLong failing = seeds().parallel()
                .filter(seed -> Simulator.run(Histories.of(seed)).isPresent())
                .findFirst();

        assertThat(failing.isPresent()).as(() -> told(failing.getAsLong())).isFalse();
    }

    @Test
    void theSameSeedMakesTheSameHistory() {
        assertThat(Histories.of(7)).isEqualTo(Histories.of(7));
    }

    private static LongStream seeds() {
        Long one = Long.getLong("daybook.sync.seed");
        return one == null
                ? LongStream.range(0, Long.getLong("daybook.sync.seeds", IN_EVERY_BUILD))
                : LongStream.of(one);
    }

    /** What is to be known of a seed that fails: how, how to see it again, and the least that fails so. */
    private static String told(long seed) {
        History history = Histories.of(seed);
        Optional<Violation> violation = Simulator.run(history);
        if (violation.isEmpty()) {
            return "Seed %d fails, but not every time.".formatted(seed);
        }
        History smallest =
                new Shrink(Simulator::run).smallest(history, violation.get().oracle());
        return "Seed %d. Again: mvn test -pl core -am -Dtest=SimulatorTest -Dsurefire.failIfNoSpecifiedTests=false -Ddaybook.sync.seed=%d%n%s%n%s%n%s%n"
                .formatted(
                        seed,
                        seed,
                        history.laptops(),
                        smallest.steps().stream().map(Step::toString).collect(Collectors.joining("\n")),
                        Simulator.run(smallest).map(Violation::getMessage).orElse("?"));
    }
}
