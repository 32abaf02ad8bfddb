package org.daybook.persistence.sync.centre;

import java.util.List;
import java.util.Map;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Pushes changes of 20,000 rows, in mutations of a thousand, each row of which somebody else has changed meanwhile. The
 * peer pushes the same changes where nobody has. Beside them, pulling the log from its beginning.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5)
@Measurement(iterations = 8)
public class MeetingBenchmark {

    private static final int ROWS = 20_000;

    private @Nullable PushBench bench;
    private @Nullable Pusher first;
    private @Nullable Pusher second;
    private List<Mutation> changes = List.of();
    private List<Mutation> others = List.of();

    @Setup(Level.Trial)
    public void begin() {
        bench = new PushBench();
    }

    @Setup(Level.Iteration)
    public void bothChangeTheSameRows() throws CentreFailure {
        CentreOffice.Tenant tenant = present(bench).tenant();
        first = present(bench).colleague(tenant);
        second = present(bench).colleague(tenant);
        List<Map<String, @Nullable Object>> rows = PushBench.entries(ROWS);
        List<Mutation> inserts = PushBench.inserts(rows);
        first.push(inserts);
        changes = PushBench.renames(rows, inserts.size(), inserts.size(), "Mine");
        others = PushBench.renames(rows, 0, inserts.size(), "Theirs");
    }

    /** Where somebody else was there first. */
    @State(Scope.Benchmark)
    public static class TooLate {

        @Setup(Level.Iteration)
        public void theFirstWasThere(MeetingBenchmark meeting) throws CentreFailure {
            present(meeting.first).push(meeting.changes);
        }
    }

    @Benchmark
    public void peer() throws CentreFailure {
        present(first).push(changes);
    }

    @Benchmark
    @Goal(value = "every row in conflict, against none", timesAsLong = 3)
    public void inConflict(TooLate late) throws CentreFailure {
        present(second).push(others);
    }

    @Benchmark
    @Goal("20,000 rows pulled from the beginning, for comparison")
    public long pulled() throws CentreFailure {
        return present(second).pull();
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
