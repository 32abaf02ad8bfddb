package org.daybook.app.task;

/** How work tells how far it is, and learns that nobody wants it any more. Safe to use from any thread. */
public interface Progress {

    /** Reports that {@code done} of {@code total} steps are behind us; a total of zero or less means unknown. */
    void at(long done, long total);

    /** Whether the work was cancelled: it should then stop at the next point where nothing is left half done. */
    boolean cancelled();
}
