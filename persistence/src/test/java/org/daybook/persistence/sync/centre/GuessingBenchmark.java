package org.daybook.persistence.sync.centre;

import static org.daybook.persistence.sync.centre.Changes.assignee;
import static org.daybook.persistence.sync.centre.Changes.mutation;
import static org.daybook.persistence.sync.centre.Changes.person;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.daybook.core.benchmark.Goal;
import org.daybook.core.sync.CentreFailure;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A member who tries by the time of an answer whether another tenant has a row: refers to rows of theirs, and as the peer
 * to rows that nobody has. Both are rejected in the same words.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 1, time = 5)
@Measurement(iterations = 3, time = 5)
public class GuessingBenchmark {

    private static final int ROWS = 20_000;

    private final UUID carl = UUID.randomUUID();
    private List<UUID> theirs = List.of();
    private List<UUID> nobodys = List.of();
    private @Nullable PushBench bench;
    private @Nullable Pusher guesser;
    private long no = 1;

    @Setup
    public void begin() throws CentreFailure {
        PushBench centre = new PushBench();
        bench = centre;
        List<Map<String, @Nullable Object>> rows = PushBench.entries(ROWS);
        theirs = ids(rows);
        nobodys = ids(PushBench.entries(ROWS));
        centre.pusher().push(PushBench.inserts(rows));
        Pusher pusher = centre.pusher();
        pusher.push(List.of(mutation(no).insert("person", person(carl, "Carl")).build()));
        guesser = pusher;
    }

    private static List<UUID> ids(List<Map<String, @Nullable Object>> rows) {
        return rows.stream()
                .map(row -> UUID.fromString(String.valueOf(row.get("id"))))
                .toList();
    }

    @Benchmark
    public void peer() throws CentreFailure {
        guess(nobodys);
    }

    @Benchmark
    @Goal(value = "a reference to another tenant's row, against one to nobody's", timesAsLong = 1.1)
    public void guessed() throws CentreFailure {
        guess(theirs);
    }

    private void guess(List<UUID> ids) throws CentreFailure {
        Pusher pusher = guesser;
        if (pusher == null) {
            throw new IllegalStateException("Nothing is set up yet.");
        }
        no++;
        UUID entry = ids.get((int) (no % ids.size()));
        pusher.push(List.of(mutation(no)
                .insert("schedule_entry_assignee", assignee(UUID.randomUUID(), entry, carl))
                .build()));
    }

    @TearDown
    public void close() {
        PushBench open = bench;
        if (open != null) {
            open.close();
        }
    }
}
