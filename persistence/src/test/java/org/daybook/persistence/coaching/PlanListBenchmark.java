package org.daybook.persistence.coaching;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.daybook.core.benchmark.Goal;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Lists the 500 plans of 10,000 visits, a quarter of them under way, against the 5 of 100: that many more there are. */
@Goal("500 plans, against 5")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 3, time = 4)
public class PlanListBenchmark {

    private final BusyCoaching few = BusyCoaching.of(1, 1);
    private final BusyCoaching many = BusyCoaching.of(25, 4);

    @Param({"listed", "and how each stands"})
    String look = "";

    @TearDown
    public void close() throws IOException {
        few.close();
        many.close();
    }

    @Benchmark
    public List<?> many() {
        return seen(many);
    }

    @Benchmark
    public List<?> peer() {
        return seen(few);
    }

    private List<?> seen(BusyCoaching coaching) {
        return switch (look) {
            case "listed" -> coaching.plans();
            case "and how each stands" -> coaching.glances();
            default -> throw new IllegalArgumentException(look);
        };
    }
}
