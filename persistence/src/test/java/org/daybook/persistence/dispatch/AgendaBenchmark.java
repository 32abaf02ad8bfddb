package org.daybook.persistence.dispatch;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.daybook.core.benchmark.Goal;
import org.daybook.core.commitment.Agenda;
import org.daybook.core.time.Interval;
import org.daybook.persistence.workspace.BusyWorkspace;
import org.daybook.persistence.workspace.Workspace;
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
 * Reads a week of 100,000 entries, about 1,250 occurrences, against a bare query of the same week's single entries and
 * their people.
 */
@Goal("the agenda of one week, of 100,000 entries")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 1)
public class AgendaBenchmark {

    private final Workspace workspace = BusyWorkspace.open(BusyWorkspace.file());
    private final Connection connection = BusyWorkspace.bareConnection(workspace.file());
    private final Agenda agenda = BusyWorkspace.agenda(workspace);
    private int asked;

    @TearDown
    public void close() throws SQLException, IOException {
        connection.close();
        workspace.close();
    }

    /** One of ten weeks in turn, because H2 answers the same question from memory. */
    private Interval week() {
        Duration ahead = Duration.ofDays(7L * (asked++ % 10));
        Interval thisWeek = BusyWorkspace.thisWeek();
        return new Interval(
                thisWeek.startInclusive().plus(ahead), thisWeek.endExclusive().plus(ahead));
    }

    @Benchmark
    public int read() {
        return agenda.within(week()).size();
    }

    @Benchmark
    public int peer() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
            SELECT e.title, e.local_start, e.duration_seconds, e.zone, e.status, a.person_id FROM schedule_entry e
            JOIN schedule_entry_assignee a ON a.entry_id = e.id
            WHERE e.spanning = FALSE AND e.start_at >= ? AND e.start_at < ?
            """)) {
            Interval week = week();
            select.setObject(1, week.startInclusive().atOffset(ZoneOffset.UTC));
            select.setObject(2, week.endExclusive().atOffset(ZoneOffset.UTC));
            int rows = 0;
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows += row.getString(1).isEmpty() ? 0 : 1;
                }
            }
            return rows;
        }
    }
}
