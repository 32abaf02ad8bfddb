package org.daybook.core.roster;

/** How far a {@link ScrapeBatch} got. */
public enum BatchState {
    PENDING,
    COMPLETE,
    FAILED
}
