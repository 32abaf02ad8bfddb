package org.daybook.app.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class TasksTest {

    private final List<String> done = new CopyOnWriteArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Tasks tasks = new Tasks(
            Executors.newSingleThreadExecutor(),
            Executors.newVirtualThreadPerTaskExecutor(),
            Runnable::run,
            faults::add);

    @Test
    void commandsRunInTheOrderGiven() {
        for (int i = 0; i < 100; i++) {
            String name = "command " + i;
            tasks.command(_ -> done.add(name), _ -> {});
        }
        tasks.close();
        assertThat(done).hasSize(100).first().isEqualTo("command 0");
        assertThat(done.getLast()).isEqualTo("command 99");
    }

    @Test
    void theLastWorkWaitsForAQueryThatStillReads() throws InterruptedException {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        tasks.query(
                _ -> {
                    reading.countDown();
                    awaitQuietly(mayEnd);
                    return done.add("query");
                },
                _ -> {});
        reading.await();
        tasks.last(_ -> done.add("last"), _ -> {});
        tasks.command(_ -> done.add("after"), _ -> {});

        mayEnd.countDown();
        tasks.close();

        assertThat(done).containsExactly("query", "last", "after");
        assertThat(faults).isEmpty();
    }

    @Test
    void aQueryThatThrowsIsAFaultAndHoldsNothingUp() {
        tasks.query(
                _ -> {
                    throw new IllegalStateException("planted");
                },
                _ -> {});
        tasks.last(_ -> done.add("last"), _ -> {});
        tasks.close();
        assertThat(done).containsExactly("last");
        assertThat(faults)
                .singleElement()
                .satisfies(fault -> assertThat(fault.cause()).hasMessage("planted"));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
