package org.daybook.app.calendar;

import org.daybook.core.time.Interval;

/** What the calendar asks of the workspace on behalf of the user signed in. Slow: not for the FX thread. */
@FunctionalInterface
public interface Planner {

    Page page(Interval window);
}
