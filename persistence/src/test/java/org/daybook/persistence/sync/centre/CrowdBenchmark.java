package org.daybook.persistence.sync.centre;

import static org.daybook.persistence.sync.centre.Changes.entry;
import static org.daybook.persistence.sync.centre.Changes.mutation;

import java.util.List;
import java.util.UUID;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Twelve members of one tenant push one small change after the other, all at once: how many the tenant's log takes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(12)
@Fork(1)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 10)
public class CrowdBenchmark {

    private @Nullable PushBench bench;
    private CentreOffice.@Nullable Tenant tenant;

    /** One of the twelve. */
    @State(Scope.Thread)
    public static class Member {

        private @Nullable Pusher pusher;
        private long no;

        @Setup(Level.Trial)
        public void join(CrowdBenchmark crowd) throws CentreFailure {
            if (crowd.bench == null || crowd.tenant == null) {
                throw new IllegalStateException("There is no centre yet.");
            }
            pusher = crowd.bench.colleague(crowd.tenant);
        }

        void pushOne() throws CentreFailure {
            if (pusher == null) {
                throw new IllegalStateException("There is no member yet.");
            }
            no++;
            pusher.push(List.of(mutation(no)
                    .insert("schedule_entry", entry(UUID.randomUUID(), "Scan"))
                    .build()));
        }
    }

    @Setup(Level.Trial)
    public void begin() {
        bench = new PushBench();
        tenant = bench.tenant();
    }

    @Benchmark
    @Goal("changes a second that one tenant's log takes from twelve at once")
    public void pushedAtOnce(Member member) throws CentreFailure {
        member.pushOne();
    }

    @TearDown(Level.Trial)
    public void close() {
        if (bench != null) {
            bench.close();
        }
    }
}
