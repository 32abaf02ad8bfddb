package org.daybook.persistence.journal;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.daybook.core.benchmark.Goal;
import org.daybook.core.dispatch.WholeEntry;
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

        private final Map<String, List<@Nullable Object[]>> byTable = new LinkedHashMap<>();
        private @Nullable Connection connection;

        @Setup(Level.Iteration)
        public void read(Empty empty) throws SQLException, IOException {
            empty.workspace().adopt(empty.drafts);
            connection =
                    BusyWorkspace.bareConnection(empty.workspace().workspace().file());
            try (Statement statement = connection.createStatement()) {
                for (String table : TABLES) {
                    byTable.put(table, rows(statement, table));
                }
                for (String table : TABLES.reversed()) {
                    statement.execute("DELETE FROM " + table);
                }
                statement.execute("CHECKPOINT SYNC");
            }
            connection.setAutoCommit(false);
        }

        private static List<@Nullable Object[]> rows(Statement statement, String table) throws SQLException {
            List<@Nullable Object[]> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    @Nullable Object[] row = new @Nullable Object[columns];
                    for (int column = 0; column < columns; column++) {
                        row[column] = rows.getObject(column + 1);
                    }
                    found.add(row);
                }
            }
            return found;
        }

        void write() throws SQLException {
            if (connection == null) {
                throw new IllegalStateException("There is no connection yet.");
            }
            for (Map.Entry<String, List<@Nullable Object[]>> table : byTable.entrySet()) {
                insert(connection, table.getKey(), table.getValue());
            }
            connection.commit();
            try (Statement statement = connection.createStatement()) {
                statement.execute("CHECKPOINT SYNC");
            }
        }

        private static void insert(Connection connection, String table, List<@Nullable Object[]> rows)
                throws SQLException {
            String marks = String.join(", ", Collections.nCopies(rows.getFirst().length, "?"));
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO %s VALUES (%s)".formatted(table, marks))) {
                for (int i = 0; i < rows.size(); i++) {
                    @Nullable Object[] row = rows.get(i);
                    for (int column = 0; column < row.length; column++) {
                        insert.setObject(column + 1, row[column]);
                    }
                    insert.addBatch();
                    if (i % 500 == 499) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
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
