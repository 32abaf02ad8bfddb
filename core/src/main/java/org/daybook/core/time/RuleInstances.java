package org.daybook.core.time;

import java.time.LocalDateTime;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The wall-clock times that a rule falls on from the start of its series, as if it had neither COUNT nor UNTIL.
 *
 * <p>The start itself is among them only if it fits the rule. Nothing is given after the year 9999.
 */
interface RuleInstances {

    LocalDateTime END_OF_TIME = LocalDateTime.of(9999, 12, 31, 23, 59, 59);

    static RuleInstances of(RecurrenceRule rule, LocalDateTime start) {
        return ClockInstances.fit(rule) ? new ClockInstances(rule, start) : new CalendarInstances(rule, start);
    }

    /**
     * The instances at or after both the start of the series and this time, strictly ascending. What came before is
     * not computed, wherever the rule allows it.
     */
    Iterator<LocalDateTime> from(LocalDateTime earliest);

    /** The instance that is the given number of steps after the start of the series, or null if there are fewer. */
    default @Nullable LocalDateTime stepsAfter(LocalDateTime start, int steps) {
        LocalDateTime last = start;
        Iterator<LocalDateTime> instances = from(start);
        int seen = 0;
        while (seen < steps) {
            if (!instances.hasNext()) {
                return null;
            }
            last = instances.next();
            if (last.isAfter(start)) {
                seen++;
            }
        }
        return last;
    }
}
