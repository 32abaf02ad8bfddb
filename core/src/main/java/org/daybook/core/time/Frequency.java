package org.daybook.core.time;

/** The unit in which a rule repeats, from the finest to the coarsest (RFC 5545 section 3.3.10, FREQ). */
public enum Frequency {
    SECONDLY,
    MINUTELY,
    HOURLY,
    DAILY,
    WEEKLY,
    MONTHLY,
    YEARLY;

    /** Whether the rule can repeat several times within a day by its frequency alone. */
    public boolean isSubDaily() {
        return compareTo(DAILY) < 0;
    }
}
