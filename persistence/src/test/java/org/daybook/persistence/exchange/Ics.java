package org.daybook.persistence.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.daybook.core.exchange.CalendarEvent;
import org.daybook.core.exchange.CalendarReading;
import org.daybook.core.exchange.CalendarReading.CalendarFile;
import org.daybook.core.exchange.ImportLimits;
import org.daybook.core.exchange.Progress;
import org.daybook.core.exchange.SkippedPart;
import org.daybook.core.exchange.SkippedPart.Extent;

/** Makes small calendar files and reads them. */
final class Ics {

    static final ZoneId HOME = ZoneId.of("Europe/Berlin");

    private Ics() {}

    /** A calendar around lines. */
    static String calendar(String... lines) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//Test//EN\r\n" + String.join("\r\n", lines)
                + "\r\nEND:VCALENDAR\r\n";
    }

    /** A calendar of one event with a UID and these lines. */
    static String event(String... lines) {
        return calendar("BEGIN:VEVENT\r\nUID:one\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT");
    }

    static CalendarReading reading(byte[] octets, ImportLimits limits) {
        try {
            return new IcsReader(limits)
                    .read(new ByteArrayInputStream(octets), octets.length, HOME, Progress.unwatched());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static CalendarFile read(String text) {
        return file(reading(text.getBytes(StandardCharsets.UTF_8), ImportLimits.generous()));
    }

    static CalendarFile file(CalendarReading reading) {
        if (reading instanceof CalendarFile file) {
            return file;
        }
        throw new AssertionError("Not read as a calendar: " + reading);
    }

    /** The one event of a calendar of one event with these lines. */
    static CalendarEvent only(String... lines) {
        return onlyOf(read(event(lines)));
    }

    static CalendarEvent onlyOf(CalendarFile file) {
        if (file.events().size() != 1) {
            throw new AssertionError("Not one event: " + file);
        }
        return file.events().getFirst();
    }

    static List<String> reasons(CalendarFile file) {
        return file.skipped().stream().map(SkippedPart::reason).toList();
    }

    static List<SkippedPart> lost(CalendarFile file, Extent extent) {
        return file.skipped().stream().filter(part -> part.extent() == extent).toList();
    }
}
