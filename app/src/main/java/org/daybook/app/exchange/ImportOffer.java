package org.daybook.app.exchange;

import java.util.List;
import org.daybook.core.exchange.Progress;
import org.daybook.core.journal.Outcome;

/** What importing a file would do. Nothing is changed until it is applied, and then all of it or nothing. */
public interface ImportOffer {

    /** What a file holds. */
    enum Matter {
        EVENTS,
        PEOPLE
    }

    /** What becomes of one event or person of the file. */
    enum Fate {
        NEW,
        CHANGED
    }

    /**
     * What would be added or changed, in words.
     *
     * @param detail what tells it from others of that title: when an event is, where a person is written to
     */
    record Line(Fate fate, String title, String detail) {}

    /** A part of the file that is left out. */
    record Skipped(int line, String reason) {}

    default Matter matter() {
        return Matter.EVENTS;
    }

    /** What would be added and changed, in the order of the file. */
    List<Line> lines();

    /** How many are already as the file has them. */
    int unchanged();

    List<Skipped> skipped();

    /** Carries it out as one journal entry. Slow: not for the FX thread. */
    Outcome<?> apply(Progress progress);
}
