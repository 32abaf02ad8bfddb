package org.daybook.app.people;

/** How much of which days somebody is away. */
enum AbsencePart {
    WHOLE_DAYS,
    /** From midnight to noon. */
    MORNING,
    /** From noon to midnight. */
    AFTERNOON,
    TIMES
}
