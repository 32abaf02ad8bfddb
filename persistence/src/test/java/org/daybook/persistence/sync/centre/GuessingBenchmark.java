package org.daybook.persistence.sync.centre;

import static org.daybook.persistence.sync.centre.Changes.assignee;
import static org.daybook.persistence.sync.centre.Changes.claim;
import static org.daybook.persistence.sync.centre.Changes.columns;
import static org.daybook.persistence.sync.centre.Changes.entry;
import static org.daybook.persistence.sync.centre.Changes.mutation;
import static org.daybook.persistence.sync.centre.Changes.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.daybook.core.benchmark.Goal;
import org.daybook.core.sync.CentreFailure;
import org.daybook.core.sync.Claim;
import org.daybook.core.sync.Mutation;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
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
 * A member who tries by the time of an answer whether another tenant has a row: names rows of theirs in each way that a
 * change can, and as the peer rows that nobody has. Both are answered in the same words.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 1, time = 5)
@Measurement(iterations = 3, time = 5)
public class GuessingBenchmark {

    private static final int ROWS = 20_000;

    private static final UUID CARL = UUID.randomUUID();

    @Param
    public Way way = Way.REFERENCE;

    private List<UUID> theirs = List.of();
    private List<UUID> nobodys = List.of();
    private @Nullable PushBench bench;
    private @Nullable Pusher guesser;
    private long no = 1;

    /** How a change names a row. */
    public enum Way {
        REFERENCE {
            @Override
            Changes named(UUID id, Changes changes) {
                return changes.insert("schedule_entry_assignee", assignee(UUID.randomUUID(), id, CARL));
            }
        },
        KEY {
            @Override
            Changes named(UUID id, Changes changes) {
                return changes.insert("schedule_entry", entry(id, "Probe"));
            }
        },
        CHANGE {
            @Override
            Changes named(UUID id, Changes changes) {
                return changes.update("schedule_entry", id, columns("title", "A"), columns("title", "B"));
            }
        },
        REMOVAL {
            @Override
            Changes named(UUID id, Changes changes) {
                return changes.delete("schedule_entry", entry(id, "Probe"));
            }
        },
        BOOKING {
            @Override
            Changes named(UUID id, Changes changes) {
                UUID owner = UUID.randomUUID();
                return changes.claims(owner, claim(owner, id, 9, 10));
            }
        };

        abstract Changes named(UUID id, Changes changes);
    }

    @Setup
    public void begin() throws CentreFailure {
        PushBench centre = new PushBench();
        bench = centre;
        List<Map<String, @Nullable Object>> rows = PushBench.entries(ROWS);
        theirs = ids(rows);
        nobodys = ids(PushBench.entries(ROWS));
        List<Mutation> pushed = new ArrayList<>(PushBench.inserts(rows));
        pushed.add(booked(theirs, pushed.size() + 1));
        centre.pusher().push(pushed);
        Pusher pusher = centre.pusher();
        pusher.push(List.of(mutation(no).insert("person", person(CARL, "Carl")).build()));
        guesser = pusher;
    }

    private static Mutation booked(List<UUID> people, long no) {
        UUID owner = UUID.randomUUID();
        return mutation(no)
                .claims(
                        owner,
                        people.stream()
                                .map(person -> claim(owner, person, 9, 10))
                                .toArray(Claim[]::new))
                .build();
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
    @Goal(value = "another tenant's row named, against nobody's", timesAsLong = 1.1)
    public void guessed() throws CentreFailure {
        guess(theirs);
    }

    private void guess(List<UUID> ids) throws CentreFailure {
        Pusher pusher = guesser;
        if (pusher == null) {
            throw new IllegalStateException("Nothing is set up yet.");
        }
        no++;
        UUID id = ids.get((int) (no % ids.size()));
        pusher.push(List.of(way.named(id, mutation(no)).build()));
    }

    @TearDown
    public void close() {
        PushBench open = bench;
        if (open != null) {
            open.close();
        }
    }
}
