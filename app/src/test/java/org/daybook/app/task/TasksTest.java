package org.daybook.app.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
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
    void whatFailsOnTheScreensOwnThreadIsAFaultLikeAnyOther() {
        IllegalStateException thrown = new IllegalStateException("of a click");

        tasks.failed(thrown);

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.cause()).isSameAs(thrown);
            assertThat(fault.code()).startsWith("E");
        });
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

    @Test
    void whatIsDoneSoonIsNotShownAsSlow() {
        List<Runnable> afterPatience = new ArrayList<>();
        Tasks watched = watched(afterPatience::add);
        watched.query(_ -> done.add("quick"), _ -> {});
        watched.close();

        afterPatience.forEach(Runnable::run);

        assertThat(watched.busyProperty().get()).isFalse();
    }

    @Test
    void whatIsStillUnderWayWhenPatienceEndsIsShownUntilItIsDone() throws InterruptedException {
        List<Runnable> afterPatience = new ArrayList<>();
        BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
        CountDownLatch mayEnd = new CountDownLatch(1);
        Tasks watched = new Tasks(
                Executors.newSingleThreadExecutor(),
                Executors.newVirtualThreadPerTaskExecutor(),
                screen::add,
                afterPatience::add,
                faults::add);
        watched.command(
                _ -> {
                    awaitQuietly(mayEnd);
                    return done.add("slow");
                },
                _ -> {});

        assertThat(watched.busyProperty().get()).as("at once").isFalse();
        afterPatience.forEach(Runnable::run);
        assertThat(watched.busyProperty().get()).as("after a while").isTrue();

        mayEnd.countDown();
        screen.take().run();
        assertThat(watched.busyProperty().get()).as("when it is done").isFalse();
        watched.close();
    }

    @Test
    void twoThatAreSlowAreShownUntilBothAreDone() throws InterruptedException {
        List<Runnable> afterPatience = new ArrayList<>();
        BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(1);
        Tasks watched = new Tasks(
                Executors.newSingleThreadExecutor(),
                Executors.newVirtualThreadPerTaskExecutor(),
                screen::add,
                afterPatience::add,
                faults::add);
        for (CountDownLatch each : List.of(first, second)) {
            watched.query(
                    _ -> {
                        awaitQuietly(each);
                        return done.add("slow");
                    },
                    _ -> {});
        }
        afterPatience.forEach(Runnable::run);

        first.countDown();
        screen.take().run();
        assertThat(watched.busyProperty().get()).as("one is still under way").isTrue();
        second.countDown();
        screen.take().run();
        assertThat(watched.busyProperty().get()).as("both are done").isFalse();
        watched.close();
    }

    private Tasks watched(Executor later) {
        return new Tasks(
                Executors.newSingleThreadExecutor(),
                Executors.newVirtualThreadPerTaskExecutor(),
                Runnable::run,
                later,
                faults::add);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
