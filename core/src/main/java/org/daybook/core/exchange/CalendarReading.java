package org.daybook.core.exchange;

import java.util.List;

/** What came of reading a calendar file. */
public sealed interface CalendarReading {

    /**
     * The file was read: all its good events, in the order of the file, and what was left out.
     *
     * @param skipped in the order of the file; long lists end with a part that counts the others
     */
    record CalendarFile(List<CalendarEvent> events, List<SkippedPart> skipped) implements CalendarReading {
        public CalendarFile {
            events = List.copyOf(events);
            skipped = List.copyOf(skipped);
        }
    }

    /**
     * It is no calendar at all.
     *
     * @param reason a sentence that says what it seems to be and what to do
     */
    record NotACalendar(String reason) implements CalendarReading {}

    /** The reading was called off; nothing was kept. */
    record Cancelled() implements CalendarReading {}
}
