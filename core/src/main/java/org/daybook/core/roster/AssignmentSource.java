package org.daybook.core.roster;

/** Where an assignment comes from. */
public enum AssignmentSource {
    /** A file that was imported. */
    AMION,
    /** Somebody assigned a person to a shift. */
    MANUAL,
    /** Somebody put a person in the place of another (rule R5). */
    OVERRIDE
}
