package org.daybook.persistence.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.core.exchange.CalendarEvent;
import org.daybook.core.exchange.CalendarWriter;
import org.daybook.core.time.WallClockSpan;

/**
 * Writes iCalendar files (RFC 5545) in the form Outlook, Google, Apple and Thunderbird read: every zone defined, every
 * time in its zone, every UNTIL in UTC.
 */
public final class IcsWriter implements CalendarWriter {

    private final Clock clock;

    public IcsWriter(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void write(Collection<CalendarEvent> events, OutputStream out) throws IOException {
        BufferedOutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        ContentWriter content = new ContentWriter(buffered);
        content.line("BEGIN:VCALENDAR");
        content.line("VERSION:2.0");
        content.line("PRODID:-//Daybook//Daybook//EN");
        content.line("CALSCALE:GREGORIAN");
        content.line("METHOD:PUBLISH");
        for (ZoneDefinition zone : ZonesUsed.by(events)) {
            zone.write(content);
        }
        writeEvents(events, new EventWriter(content, clock.instant()));
        content.line("END:VCALENDAR");
        buffered.flush();
    }

    private static void writeEvents(Collection<CalendarEvent> events, EventWriter writer) throws IOException {
        Map<String, WallClockSpan> series = new HashMap<>();
        events.stream()
                .filter(event -> !event.key().isOverride())
                .forEach(event -> series.put(event.key().uid(), event.when()));
        List<CalendarEvent> seriesFirst = new ArrayList<>(events);
        seriesFirst.sort(Comparator.comparing(event -> event.key().isOverride()));
        for (CalendarEvent event : seriesFirst) {
            writer.write(event, series.getOrDefault(event.key().uid(), event.when()));
        }
    }
}
