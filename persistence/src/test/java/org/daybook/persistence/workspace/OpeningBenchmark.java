package org.daybook.persistence.workspace;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.daybook.core.benchmark.Goal;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Opens a workspace of 100,000 entries, each time in a fresh JVM, until this week's agenda is read; against a bare
 * connection to the same file that counts one table. The JVM to warm up makes the workspace.
 */
@Goal("a workspace of 100,000 entries opened, this week read")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, warmups = 1)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class OpeningBenchmark {

    private final WorkspaceFile file = BusyWorkspace.file();

    private @Nullable Workspace workspace;

    @Benchmark
    public int opened() {
        workspace = BusyWorkspace.open(file);
        return BusyWorkspace.agenda(workspace).within(BusyWorkspace.thisWeek()).size();
    }

    @TearDown
    public void close() throws IOException {
        if (workspace != null) {
            workspace.close();
        }
    }

    @Benchmark
    public long peer() throws SQLException {
        try (Connection connection = BusyWorkspace.bareConnection(file);
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM schedule_entry")) {
            count.next();
            return count.getLong(1);
        }
    }
}
