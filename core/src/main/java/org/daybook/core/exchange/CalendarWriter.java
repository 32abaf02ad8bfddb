package org.daybook.core.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;

/** Writes calendar files that other calendars read. */
public interface CalendarWriter {

    /**
     * Writes the events, each series before the changes to its occurrences, with the time zones they need. The stream
     * is flushed, not closed.
     */
    void write(Collection<CalendarEvent> events, OutputStream out) throws IOException;
}
