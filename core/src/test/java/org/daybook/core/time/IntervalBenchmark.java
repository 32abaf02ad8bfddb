package org.daybook.core.time;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Whether two intervals overlap, against the bare comparison of their milliseconds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class IntervalBenchmark {

    private static final long HOUR = 3_600_000;

    private Interval first;
    private Interval second;
    private long[] bounds;

    @Setup
    public void intervals() {
        bounds = new long[] {0, 2 * HOUR, HOUR, 3 * HOUR};
        first = new Interval(Instant.ofEpochMilli(bounds[0]), Instant.ofEpochMilli(bounds[1]));
        second = new Interval(Instant.ofEpochMilli(bounds[2]), Instant.ofEpochMilli(bounds[3]));
    }

    @Benchmark
    public boolean overlaps() {
        return first.overlaps(second);
    }

    @Benchmark
    public boolean peer() {
        return bounds[0] < bounds[3] && bounds[2] < bounds[1];
    }
}
