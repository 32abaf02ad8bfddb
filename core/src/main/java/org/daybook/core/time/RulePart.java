package org.daybook.core.time;

/** The parts of an RRULE, in the order in which a normalised rule writes them. */
enum RulePart {
    RSCALE,
    FREQ,
    INTERVAL,
    COUNT,
    UNTIL,
    BYMONTH,
    BYWEEKNO,
    BYYEARDAY,
    BYMONTHDAY,
    BYDAY,
    BYHOUR,
    BYMINUTE,
    BYSECOND,
    BYSETPOS,
    WKST,
    SKIP
}
