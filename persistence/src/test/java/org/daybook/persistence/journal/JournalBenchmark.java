package org.daybook.persistence.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.daybook.core.benchmark.Goal;
import org.daybook.core.dispatch.WholeEntry;
import org.daybook.persistence.workspace.BareRows;
import org.daybook.persistence.workspace.BusyWorkspace;
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
 * Writes 20,000 entries by one command, journal and all, against the rows of the entries alone, in batches of bare JDBC
 * into a file of the same schema. Both begin with a fresh file, and end when the disk has everything.
 */
@Goal(value = "20,000 entries by one command, journalled", timesAsFast = 0.3)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4)
@Measurement(iterations = 4)
public class JournalBenchmark {

    private static final int ENTRIES = 20_000;
    private static final List<String> TABLES = List.of("schedule_entry", "schedule_entry_assignee");

    /** A workspace with nothing but people in it, and what is to be written. */
    @State(Scope.Benchmark)
    public static class Empty {

        private @Nullable BusyWorkspace busy;
        private List<WholeEntry> drafts = List.of();

        @Setup(Level.Iteration)
        public void begin() {
            busy = BusyWorkspace.begin(BusyWorkspace.fresh("journal-" + UUID.randomUUID()));
            drafts = busy.drafts(ENTRIES);
        }

        BusyWorkspace workspace() {
            if (busy == null) {
                throw new IllegalStateException("There is no workspace yet.");
            }
            return busy;
        }

        @TearDown(Level.Iteration)
        public void close() {
            workspace().close();
            BusyWorkspace.discard(workspace().workspace().file());
        }
    }

    /** The same, with the rows that the command writes taken out again. */
    @State(Scope.Benchmark)
    public static class Rows {

        private @Nullable BareRows bare;
        private @Nullable Connection connection;

        @Setup(Level.Iteration)
        public void read(Empty empty) throws SQLException {
            empty.workspace().adopt(empty.drafts);
            connection =
                    BusyWorkspace.bareConnection(empty.workspace().workspace().file());
            bare = BareRows.of(connection, TABLES);
            try (Statement statement = connection.createStatement()) {
                for (String table : TABLES.reversed()) {
                    statement.execute("DELETE FROM " + table);
                }
                statement.execute("CHECKPOINT SYNC");
            }
        }

        void write() throws SQLException {
            if (bare == null || connection == null) {
                throw new IllegalStateException("There are no rows yet.");
            }
            bare.write(connection);
        }

        @TearDown(Level.Iteration)
        public void close() throws SQLException {
            if (connection != null) {
                connection.close();
            }
        }
    }

    @Benchmark
    public void journalled(Empty empty) {
        empty.workspace().adopt(empty.drafts);
    }

    @Benchmark
    public void peer(Rows rows) throws SQLException {
        rows.write();
    }
}
