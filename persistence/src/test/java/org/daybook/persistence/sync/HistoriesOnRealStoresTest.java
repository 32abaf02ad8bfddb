package org.daybook.persistence.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.daybook.core.sync.Histories;
import org.daybook.core.sync.History;
import org.daybook.core.sync.Shrink;
import org.daybook.core.sync.Simulator;
import org.daybook.core.sync.Step;
import org.daybook.core.sync.Violation;
import org.daybook.persistence.sync.centre.RealCentre;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The histories of the simulator, carried out on a real server and real files, with a model of the centre beside it that
 * must decide the same. {@code daybook.sync.stores.seeds} says how many, {@code daybook.sync.stores.seed} names a single
 * one, {@code daybook.sync.stores.laptops} and {@code daybook.sync.stores.steps} make them larger, and with
 * {@code daybook.sync.stores.shrink=true} the least is told that fails so, which takes minutes.
 */
@Tag("slow")
class HistoriesOnRealStoresTest {

    private static final int IN_EVERY_BUILD = 6;
    private static final int MOST_LAPTOPS = Integer.getInteger("daybook.sync.stores.laptops", 6);
    private static final int STEPS = Integer.getInteger("daybook.sync.stores.steps", 200);

    private static RealBooks books;

    @BeforeAll
    static void begin(@TempDir Path folder) {
        books = new RealBooks(folder);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void laptopsAndTheirCentreComeToAgreeWhateverGoesWrong(long seed) {
        Optional<Violation> violation = run(Histories.of(seed, MOST_LAPTOPS, STEPS));

        assertThat(violation).as(() -> told(seed)).isEmpty();
    }

    private static LongStream seeds() {
        Long one = Long.getLong("daybook.sync.stores.seed");
        return one == null
                ? LongStream.range(0, Long.getLong("daybook.sync.stores.seeds", IN_EVERY_BUILD))
                : LongStream.of(one);
    }

    private static Optional<Violation> run(History history) {
        try (RealCentre centre = new RealCentre();
                RealBooks _ = books) {
            return new Simulator(history, centre, books::book).violation(history.steps());
        }
    }

    private static String told(long seed) {
        String again = ("Seed %d. Again: mvn test -pl persistence -am -Dtest=HistoriesOnRealStoresTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Ddaybook.sync.stores.seed=%d"
                        + " -Ddaybook.sync.stores.laptops=%d -Ddaybook.sync.stores.steps=%d%n")
                .formatted(seed, seed, MOST_LAPTOPS, STEPS);
        return Boolean.getBoolean("daybook.sync.stores.shrink") ? again + smallest(seed) : again;
    }

    private static String smallest(long seed) {
        History history = Histories.of(seed, MOST_LAPTOPS, STEPS);
        Optional<Violation> violation = run(history);
        if (violation.isEmpty()) {
            return "It fails, but not every time.";
        }
        History smallest = new Shrink(HistoriesOnRealStoresTest::run)
                .smallest(history, violation.get().oracle());
        return history.laptops() + "\n"
                + smallest.steps().stream().map(Step::toString).collect(Collectors.joining("\n")) + "\n"
                + run(smallest).map(Violation::getMessage).orElse("?");
    }
}
