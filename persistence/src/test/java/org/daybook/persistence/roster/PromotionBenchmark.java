package org.daybook.persistence.roster;

import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.daybook.core.benchmark.Goal;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.VersionDesk;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Promotes a version of 20,000 shifts over another such: read, checked, both changed, journalled and on the disk. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5)
@Measurement(iterations = 10)
public class PromotionBenchmark {

    private static final int SHIFTS = 20_000;

    private @Nullable RosterBench bench;
    private @Nullable ScheduleVersionId live;
    private @Nullable ScheduleVersionId next;

    @Setup(Level.Trial)
    public void begin() {
        bench = RosterBench.begin("promotion-" + UUID.randomUUID());
    }

    @Setup(Level.Iteration)
    public void stage() {
        next = bench().staged(SHIFTS);
    }

    @Benchmark
    @Goal(value = "20,000 shifts promoted", millis = 500)
    public Object promoted() {
        ScheduleVersionId staged = next;
        if (staged == null) {
            throw new IllegalStateException("There is no version yet.");
        }
        Object promotion = new VersionDesk(bench().context())
                .promote(bench().admin(), staged, live)
                .orThrow();
        live = staged;
        return promotion;
    }

    private RosterBench bench() {
        if (bench == null) {
            throw new IllegalStateException("There is no workspace yet.");
        }
        return bench;
    }

    @TearDown(Level.Trial)
    public void close() {
        bench().close();
    }
}
