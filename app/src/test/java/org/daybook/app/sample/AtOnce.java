package org.daybook.app.sample;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;

/** Runs everything where it is given, unless it is held back. */
public sealed class AtOnce extends AbstractExecutorService permits Later {

    final Deque<Runnable> held = new ArrayDeque<>();
    private boolean holding;

    /** Holds back what is given from now on. */
    public final void hold() {
        holding = true;
    }

    /** Runs what was held back, and holds nothing back any more. */
    public final void letGo() {
        holding = false;
        while (!held.isEmpty()) {
            held.removeFirst().run();
        }
    }

    @Override
    public final void execute(Runnable work) {
        if (holding) {
            held.addLast(work);
        } else {
            work.run();
        }
    }

    @Override
    public final void shutdown() {}

    @Override
    public final List<Runnable> shutdownNow() {
        return List.of();
    }

    @Override
    public final boolean isShutdown() {
        return false;
    }

    @Override
    public final boolean isTerminated() {
        return false;
    }

    @Override
    public final boolean awaitTermination(long timeout, TimeUnit unit) {
        return true;
    }
}
