package org.daybook.app.sample;

/** Runs what it is given when it is told to. */
public final class Later extends AtOnce {

    public Later() {
        hold();
    }

    public boolean isIdle() {
        return held.isEmpty();
    }

    /** Runs what waits longest. */
    public void runOne() {
        held.removeFirst().run();
    }

    /** Runs what waits, and what comes of it. */
    public void runAll() {
        while (!held.isEmpty()) {
            runOne();
        }
    }

    /** Runs what came last first. */
    public void runInReverse() {
        while (!held.isEmpty()) {
            held.removeLast().run();
        }
    }
}
