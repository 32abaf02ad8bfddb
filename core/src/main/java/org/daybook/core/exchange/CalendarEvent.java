package org.daybook.core.exchange;

import java.time.Instant;
import org.daybook.core.time.Recurrence;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/**
 * One event of a calendar file: a single one, a series, or a change to one occurrence of a series.
 *
 * <p>An all-day event, and one whose time floats, is in the zone the reader was given. A rule's UNTIL is a date for an
 * all-day series and a UTC time for any other, however the file wrote it.
 *
 * @param thisAndFuture whether a change to an occurrence reaches the later ones too (RANGE=THISANDFUTURE)
 * @param sequence the revision: of two events with one key, the higher is the newer
 * @param recurrence how it repeats; null for what does not, and for a change to one occurrence
 * @param lastModified when it was last changed, where the file says so
 * @param line the line of the file on which it begins, from 1; zero for one that is not from a file
 */
public record CalendarEvent(
        EventKey key,
        boolean thisAndFuture,
        int sequence,
        WallClockSpan when,
        @Nullable Recurrence recurrence,
        EventDetails details,
        @Nullable Instant lastModified,
        int line) {

    /** @throws IllegalArgumentException if a change to one occurrence repeats, or a series is said to be one */
    public CalendarEvent {
        if (key.isOverride() && recurrence != null) {
            throw new IllegalArgumentException("A change to one occurrence cannot repeat: %s.".formatted(key));
        }
        if (thisAndFuture && !key.isOverride()) {
            throw new IllegalArgumentException("Only a change to an occurrence reaches later ones: %s.".formatted(key));
        }
    }

    /** The same event as the change to another occurrence, or of another series. */
    public CalendarEvent keyed(EventKey newKey) {
        return new CalendarEvent(newKey, thisAndFuture, sequence, when, recurrence, details, lastModified, line);
    }

    /** The same event at another line of a file. */
    public CalendarEvent atLine(int newLine) {
        return new CalendarEvent(key, thisAndFuture, sequence, when, recurrence, details, lastModified, newLine);
    }
}
