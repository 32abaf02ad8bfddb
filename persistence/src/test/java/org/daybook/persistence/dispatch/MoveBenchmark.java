package org.daybook.persistence.dispatch;

import java.io.IOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.daybook.core.access.Actor;
import org.daybook.core.benchmark.Goal;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.dispatch.ScheduleDesk;
import org.daybook.core.dispatch.ScheduleEntryId;
import org.daybook.core.dispatch.Target;
import org.daybook.core.identity.Ids;
import org.daybook.core.time.WallClockSpan;
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
 * Moves entries of a workspace of 100,000, one by one, each until the disk has it: what dropping a dragged entry waits
 * for. The peer updates the same row by bare JDBC and waits for the disk as well.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 1, time = 5)
@Measurement(iterations = 1, time = 10)
public class MoveBenchmark {

    private final Clock clock = Clock.systemUTC();
    private final Ids ids = new Ids(clock, new SecureRandom());
    private final Workspace workspace = BusyWorkspace.open(BusyWorkspace.copy());
    private final Connection connection = BusyWorkspace.bareConnection(workspace.file());
    private final Actor actor = BusyWorkspace.admin(workspace);
    private final ScheduleDesk desk =
            new ScheduleDesk(workspace.work(), workspace.entries(), workspace.people(), ids, clock);
    private final List<Commitment> commitments =
            BusyWorkspace.agenda(workspace).within(BusyWorkspace.thisWeek()).stream()
                    .filter(each -> !each.recurring())
                    .toList();
    private int moves;

    @TearDown
    public void close() throws SQLException, IOException {
        connection.close();
        workspace.close();
        BusyWorkspace.discard(workspace.file());
    }

    private Commitment next() {
        return commitments.get(moves++ % commitments.size());
    }

    @Benchmark
    @Goal(value = "one entry of 100,000 moved, until on the disk", millis = 100)
    public ScheduleEntryId moved() {
        Commitment commitment = next();
        WallClockSpan there =
                commitment.when().startingAt(commitment.when().start().plusMinutes(moves % 600));
        return desk.move(actor, Target.all(new ScheduleEntryId(commitment.ref().id())), there)
                .orThrow();
    }

    @Benchmark
    @Goal("of it, finding the entry and its people")
    public EntryDraft found() {
        return desk.draft(actor, Target.all(new ScheduleEntryId(next().ref().id())))
                .orElseThrow();
    }

    @Benchmark
    public int peer() throws SQLException {
        Commitment commitment = next();
        LocalDateTime there = commitment.when().start().plusMinutes(moves % 600);
        try (PreparedStatement update = connection.prepareStatement(
                        "UPDATE schedule_entry SET local_start = ?, revision = revision + 1 WHERE id = ?");
                Statement force = connection.createStatement()) {
            update.setObject(1, there);
            update.setObject(2, commitment.ref().id());
            int updated = update.executeUpdate();
            force.execute("CHECKPOINT SYNC");
            return updated;
        }
    }
}
