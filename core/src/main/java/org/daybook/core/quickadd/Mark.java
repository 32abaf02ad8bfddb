package org.daybook.core.quickadd;

/**
 * A stretch of the line that was understood, as offsets into it.
 *
 * @param start of the first character
 * @param end after the last character
 */
public record Mark(int start, int end, Kind kind) {

    /** As what a stretch of the line was understood. */
    public enum Kind {
        TITLE,
        DATE,
        TIME,
        DURATION,
        RECURRENCE,
        PERSON,
        PLACE,
        STATUS,
        WORK_ITEM
    }
}
