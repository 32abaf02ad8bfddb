package org.daybook.core.time;

import java.time.LocalDateTime;

/**
 * One occurrence of a series.
 *
 * @param recurrenceId the wall-clock time that the series gives it, in the zone of the series; it names the occurrence
 *     for as long as the series does not change, also inside a daylight-saving gap, where no clock shows it
 * @param span when it is, on the wall clock
 * @param interval when it is, on the UTC line
 */
public record Occurrence(LocalDateTime recurrenceId, WallClockSpan span, Interval interval) {

    static Occurrence at(LocalDateTime recurrenceId, WallClockSpan first) {
        WallClockSpan span = first.startingAt(recurrenceId);
        return new Occurrence(recurrenceId, span, span.interval());
    }
}
