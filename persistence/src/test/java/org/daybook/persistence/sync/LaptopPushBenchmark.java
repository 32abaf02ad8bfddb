package org.daybook.persistence.sync;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.daybook.core.benchmark.Goal;
import org.daybook.core.sync.Centre;
import org.daybook.core.sync.CentreFailure;
import org.daybook.core.sync.LogEntry;
import org.daybook.core.sync.LogMark;
import org.daybook.core.sync.Mutation;
import org.daybook.core.sync.Round;
import org.daybook.persistence.sync.centre.PushBench;
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
 * A whole round of a laptop on which entries were made by commands of a thousand rows: read from the journal of its
 * file, with what they claim, checked, decided and logged at the centre, and noted here as decided and as pulled. The
 * peer brings the same rows from memory into the same tables of the centre with batches of JDBC.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 3)
public class LaptopPushBenchmark {

    @Param({"20000", "200000"})
    public int rows;

    private @Nullable PushBench bench;
    private List<Mutation> mutations = List.of();

    @Setup(Level.Trial)
    public void begin() throws CentreFailure {
        bench = new PushBench();
        Centre centre = bench.member(bench.tenant());
        try (LaptopBench laptop = LaptopBench.full(rows, centre)) {
            laptop.round();
            mutations = log(centre);
        }
    }

    private static List<Mutation> log(Centre centre) throws CentreFailure {
        List<Mutation> log = new ArrayList<>();
        List<LogEntry> some = centre.pull(LogMark.ORIGIN, 10_000).entries();
        while (!some.isEmpty()) {
            some.forEach(entry -> log.add(entry.mutation()));
            some = centre.pull(some.getLast().mark(), 10_000).entries();
        }
        return log;
    }

    /** A laptop of a tenant of its own. */
    @State(Scope.Benchmark)
    public static class Full {

        private @Nullable LaptopBench laptop;

        @Setup(Level.Iteration)
        public void open(LaptopPushBenchmark benchmark) {
            PushBench bench = benchmark.bench();
            laptop = LaptopBench.full(benchmark.rows, bench.member(bench.tenant()));
        }

        Round.Result round() throws CentreFailure {
            return laptop().round();
        }

        private LaptopBench laptop() {
            if (laptop == null) {
                throw new IllegalStateException("There is no laptop yet.");
            }
            return laptop;
        }

        @TearDown(Level.Iteration)
        public void close() {
            laptop().close();
        }
    }

    @Benchmark
    public void peer() throws SQLException {
        bench().batches(UUID.randomUUID(), mutations);
    }

    @Benchmark
    @Goal(value = "rows pushed by a laptop's whole round, against batches of JDBC", timesAsFast = 0.25)
    public void pushed(Full laptop) throws CentreFailure {
        Round.Result result = laptop.round();
        if (result.sent() != mutations.size() || result.rejected() > 0) {
            throw new IllegalStateException("Not all was taken: " + result);
        }
    }

    @Benchmark
    @Goal("the same rows by COPY into the centre, for comparison")
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
}
