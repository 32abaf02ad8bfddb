package org.daybook.persistence.sync.centre;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.daybook.core.benchmark.Goal;
import org.daybook.core.sync.CentreFailure;
import org.daybook.core.sync.Mutation;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Brings new entries to the centre in mutations of a thousand: checked, decided, logged, in their typed table, and on the
 * disk. The peer brings the same rows into the same table with batches of JDBC.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5)
@Measurement(iterations = 8)
public class PushBenchmark {

    @Param({"20000", "200000"})
    public int rows;

    private @Nullable PushBench bench;
    private @Nullable Pusher pusher;
    private List<Mutation> mutations = List.of();

    @Setup(Level.Trial)
    public void begin() {
        bench = new PushBench();
    }

    @Setup(Level.Iteration)
    public void freshTenant() throws CentreFailure {
        pusher = bench().pusher();
        mutations = PushBench.inserts(PushBench.entries(rows));
    }

    @Benchmark
    public void peer() throws SQLException {
        bench().batches(UUID.randomUUID(), mutations);
    }

    @Benchmark
    @Goal(value = "new rows pushed, against batches of JDBC", timesAsLong = 4)
    public void pushed() throws CentreFailure {
        pusher().push(mutations);
    }

    @Benchmark
    @Goal("the same rows by COPY, for comparison")
    public void copied() throws SQLException {
        bench().copy(UUID.randomUUID(), mutations);
    }

    @TearDown(Level.Trial)
    public void close() {
        bench().close();
    }

    private PushBench bench() {
        if (bench == null) {
            throw new IllegalStateException("There is no centre yet.");
        }
        return bench;
    }

    private Pusher pusher() {
        if (pusher == null) {
            throw new IllegalStateException("There is no member yet.");
        }
        return pusher;
    }
}
