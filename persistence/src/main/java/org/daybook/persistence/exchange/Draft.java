package org.daybook.persistence.exchange;

import java.time.LocalDateTime;
import org.daybook.core.exchange.CalendarEvent;
import org.daybook.core.exchange.EventKey;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/**
 * An event as far as it can be read on its own: which occurrence it changes is only known in the zone of its series,
 * which may stand anywhere in the file.
 *
 * @param occurrence the RECURRENCE-ID as written, or null where the event is none's change
 */
record Draft(CalendarEvent event, @Nullable Moment occurrence) {

    /** The event as a change within a series. */
    CalendarEvent within(WallClockSpan series) {
        return occurrence == null
                ? event
                : event.keyed(new EventKey(event.key().uid(), occurrenceOf(series, occurrence)));
    }

    /**
     * The start of the occurrence of a series that a value names: a date names the one on that day; a time in another
     * zone is taken over to the zone of the series.
     */
    static LocalDateTime occurrenceOf(WallClockSpan series, Moment value) {
        if (series.allDay()) {
            return value.local().toLocalDate().atStartOfDay();
        }
        return value.dateOnly() ? value.local().with(series.start().toLocalTime()) : value.localIn(series.zone());
    }
}
