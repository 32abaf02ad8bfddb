package org.daybook.persistence.sync;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.daybook.core.benchmark.Goal;
import org.daybook.core.sync.CentreFailure;
import org.daybook.core.sync.Round;
import org.daybook.persistence.sync.centre.CentreOffice.Tenant;
import org.daybook.persistence.sync.centre.PushBench;
import org.daybook.persistence.workspace.BareRows;
import org.daybook.persistence.workspace.BusyWorkspace;
import org.daybook.persistence.workspace.WorkspaceFile;
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
 * The first round of a laptop whose colleagues have made entries: the whole log read and checked, its rows written,
 * journalled and found by search, and all of it on the disk. The peer writes the rows alone, from memory, in batches of
 * bare JDBC into a file of the same schema.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 3)
public class FirstPullBenchmark {

    @Param({"20000", "200000"})
    public int rows;

    private @Nullable PushBench bench;
    private @Nullable Tenant tenant;

    @Setup(Level.Trial)
    public void begin() throws CentreFailure {
        bench = new PushBench();
        tenant = bench.tenant();
        try (LaptopBench colleague = LaptopBench.full(rows, bench.member(tenant))) {
            colleague.round();
        }
    }

    /** A laptop that has just been set up. */
    @State(Scope.Benchmark)
    public static class Empty {

        private @Nullable LaptopBench laptop;

        @Setup(Level.Iteration)
        public void open(FirstPullBenchmark benchmark) {
            laptop = LaptopBench.empty(present(benchmark.bench).member(present(benchmark.tenant)));
        }

        @TearDown(Level.Iteration)
        public void close() {
            present(laptop).close();
        }
    }

    /** A file with empty tables, and rows in memory. */
    @State(Scope.Benchmark)
    public static class Bare {

        private @Nullable BareRows rows;
        private @Nullable WorkspaceFile file;
        private @Nullable Connection connection;

        @Setup(Level.Iteration)
        public void open(FirstPullBenchmark benchmark) throws SQLException {
            rows = LaptopBench.bareRows(benchmark.rows);
            file = LaptopBench.emptyFile();
            connection = BusyWorkspace.bareConnection(file);
        }

        @TearDown(Level.Iteration)
        public void close() throws SQLException {
            present(connection).close();
            BusyWorkspace.discard(present(file));
        }
    }

    @Benchmark
    public void peer(Bare bare) throws SQLException {
        present(bare.rows).write(present(bare.connection));
    }

    @Benchmark
    @Goal(value = "rows pulled by an empty laptop, against bare batches into its file", timesAsFast = 0.3)
    public Round.Result pulled(Empty empty) throws CentreFailure {
        return present(empty.laptop).round();
    }

    @Benchmark
    @Goal("the same rows by COPY out of the centre, for comparison")
    public long copiedOut() throws SQLException {
        long characters = 0;
        for (String table : LaptopBench.TABLES) {
            characters += present(bench).copyOut(table);
        }
        return characters;
    }

    @TearDown(Level.Trial)
    public void close() {
        present(bench).close();
    }

    private static <T> T present(@Nullable T there) {
        if (there == null) {
            throw new IllegalStateException("Nothing is set up yet.");
        }
        return there;
    }
}
