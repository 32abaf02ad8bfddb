package org.daybook.core.sync;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How sync stands, at a glance.
 *
 * @param toSend own entries that the centre has not decided
 * @param toDecide conflicts that wait for a person
 * @param since when it was last in step, or since when it is offline; null where it never was
 * @param progress how far a long step is; null otherwise
 * @param sentence what is wrong and what to do; empty where nothing is
 */
public record Standing(
        State state,
        int toSend,
        int toDecide,
        @Nullable Instant since,
        @Nullable Progress progress,
        String sentence) {

    /** Sync was never set up, or turned off, and nothing is left to decide. */
    public static final Standing OFF = new Standing(State.OFF, 0, 0, null, null, "");

    /** Whether there is anything to say: sync is on, or something is left to decide from when it was. */
    public boolean matters() {
        return state != State.OFF || toDecide > 0;
    }

    /** What it is about. */
    public enum State {
        /** Never set up, or turned off; conflicts may wait from when it was on. */
        OFF,
        /** Nothing to do, apart from what waits for a person. */
        IN_STEP,
        WORKING,
        /** The centre cannot be reached; it is tried again by itself. */
        OFFLINE,
        /** The centre's password is encrypted with another user's, or was changed. */
        LOCKED,
        /** Trying again does not help: shut out, another version, an altered log. */
        STOPPED
    }

    /** Entries of the log taken in, of those there are. */
    public record Progress(long done, long all) {}
}
