package org.daybook.core.roster;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The block of hours that a coverage grid is for.
 *
 * @param text as written, such as {@code Mid Weekday Body 5 - 6 pm}
 * @param start null where the text does not say
 * @param end not after the start: on the next day; null where the start is
 */
public record CoverageBlock(
        String text,
        Days days,
        @Nullable LocalTime start,
        @Nullable LocalTime end) {

    /** The days that a block is for. */
    public enum Days {
        WEEKDAYS,
        WEEKENDS,
        /** The text names none. */
        EVERY_DAY
    }
}
