package org.daybook.app.exchange;

import java.util.List;
import org.daybook.core.exchange.Progress;
import org.daybook.core.journal.Outcome;

/** What importing a file would do. Nothing is changed until it is applied, and then all of it or nothing. */
public interface ImportOffer {

    /** What becomes of one event of the file. */
    enum Fate {
        NEW,
        CHANGED
    }

    /** An event that would be added or changed, in words. */
    record Line(Fate fate, String title, String when) {}

    /** A part of the file that is left out. */
    record Skipped(int line, String reason) {}

    /** What would be added and changed, in order of time. */
    List<Line> lines();

    /** How many events are already as the file has them. */
    int unchanged();

    List<Skipped> skipped();

    /** Carries it out as one journal entry. Slow: not for the FX thread. */
    Outcome<?> apply(Progress progress);
}
