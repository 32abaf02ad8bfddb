package org.daybook.core.roster;

/** How far a {@link Job} got. */
public enum JobState {
    PENDING,
    PROCESSING,
    COMPLETE,
    FAILED,
    /** It failed and may be tried again. */
    RETRY;

    public boolean startable() {
        return this == PENDING || this == RETRY;
    }
}
