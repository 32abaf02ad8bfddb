package org.daybook.persistence.coaching;

import java.io.IOException;
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

/**
 * What the screens of coaching are opened with: the same coach's day, plan of 20 visits and visit among the 10,000 visits
 * of 25 coaches over two school years, and among that coach's last 100 alone.
 */
@Goal(value = "among 10,000 visits, against 100", timesAsLong = 1.5)
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 3, time = 4)
public class CoachingBoardBenchmark {

    private final BusyCoaching few = BusyCoaching.of(1, 1);
    private final BusyCoaching many = BusyCoaching.of(25, 4);

    @Param({"a day", "a plan", "a visit"})
    String look = "";

    @TearDown
    public void close() throws IOException {
        few.close();
        many.close();
    }

    @Benchmark
    public Object amongMany() {
        return seen(many);
    }

    @Benchmark
    public Object peer() {
        return seen(few);
    }

    private Object seen(BusyCoaching coaching) {
        return switch (look) {
            case "a day" -> coaching.day();
            case "a plan" -> coaching.plan();
            case "a visit" -> coaching.visit();
            default -> throw new IllegalArgumentException(look);
        };
    }
}
