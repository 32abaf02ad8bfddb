package org.daybook.persistence.sync.centre;

import static org.daybook.persistence.sync.centre.Changes.entry;
import static org.daybook.persistence.sync.centre.Changes.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.daybook.core.benchmark.Goal;
import org.daybook.core.sync.CentreFailure;
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
 * Twelve members of one tenant push 600 small changes, each by itself, all at once. The peer is one member who pushes as
 * many alone: a tenant's changes wait for each other, so that no more than that can be expected.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class CrowdBenchmark {

    private static final int MEMBERS = 12;
    private static final int CHANGES = 600;

    private final List<Pusher> crowd = new ArrayList<>();
    private final long[] sent = new long[MEMBERS];
    private @Nullable PushBench bench;

    @Setup(Level.Trial)
    public void begin() throws CentreFailure {
        bench = new PushBench();
        CentreOffice.Tenant tenant = bench.tenant();
        for (int i = 0; i < MEMBERS; i++) {
            crowd.add(bench.colleague(tenant));
        }
    }

    @Benchmark
    public void peer() throws CentreFailure {
        push(0, CHANGES);
    }

    @Benchmark
    @Goal(value = "600 changes by twelve at once, against one alone", timesAsLong = 2)
    public void atOnce() throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(MEMBERS)) {
            List<Callable<Object>> work = new ArrayList<>();
            for (int i = 0; i < MEMBERS; i++) {
                int member = i;
                work.add(() -> push(member, CHANGES / MEMBERS));
            }
            for (Future<Object> one : threads.invokeAll(work)) {
                one.get();
            }
        }
    }

    private Object push(int member, int count) throws CentreFailure {
        for (int i = 0; i < count; i++) {
            sent[member]++;
            crowd.get(member)
                    .push(List.of(mutation(sent[member])
                            .insert("schedule_entry", entry(UUID.randomUUID(), "Scan"))
                            .build()));
        }
        return sent;
    }

    @TearDown(Level.Trial)
    public void close() {
        if (bench != null) {
            bench.close();
        }
    }
}
