package org.daybook.persistence.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.daybook.core.exchange.CalendarReading;
import org.daybook.core.exchange.CalendarReading.CalendarFile;
import org.daybook.core.exchange.ImportLimits;
import org.daybook.core.exchange.Progress;
import org.daybook.core.exchange.SkippedPart.Extent;
import org.junit.jupiter.api.Test;

/** Real files of many programs, where they are at hand: every event that is one is read, and every other is named. */
class ExampleCalendarsTest {

    private static final Path EXAMPLES = Path.of("..", "..", "shared", "examples", "ics");
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** Events that are none: how many a file has of them, and why. */
    private static final Map<String, Integer> BAD = Map.of(
            "libical__outgoing.ics", 14, // answers to invitations, which have no time
            "icalendar__broken_dtstart.ics", 1, // DTSTART:INVALID-DATE
            "icalendar__issue_722_missing_timezones.ics", 2, // no DTSTART
            "ical4android__multiple.ics", 1); // RECURRENCE-ID;VALUE=DATE:202131012

    @Test
    void everyGoodEventOfTheExamplesIsRead() throws IOException {
        assumeTrue(Files.isDirectory(EXAMPLES), "the example files are not at hand");
        SoftAssertions all = new SoftAssertions();
        StringBuilder table = new StringBuilder("%-70s %6s %6s %6s%n".formatted("file", "VEVENT", "read", "left"));
        for (String row : manifest()) {
            String[] cells = row.split(",", 9);
            String file = cells[0];
            int expected = Integer.parseInt(cells[7]) - BAD.getOrDefault(file, 0);
            CalendarReading reading = read(file);
            int events =
                    reading instanceof CalendarFile calendar ? calendar.events().size() : 0;
            all.assertThat(events).as(file).isEqualTo(expected);
            table.append("%-70s %6s %6d %s%n".formatted(file, cells[7], events, summary(reading)));
            if (reading instanceof CalendarFile calendar) {
                long lost = calendar.skipped().stream()
                        .filter(part -> part.extent() == Extent.EVENT)
                        .count();
                all.assertThat(lost)
                        .as(file)
                        .isEqualTo(BAD.getOrDefault(file, 0).longValue());
            }
        }
        System.out.println(table);
        all.assertAll();
    }

    private static String summary(CalendarReading reading) {
        return switch (reading) {
            case CalendarFile calendar ->
                calendar.skipped().stream()
                        .limit(8)
                        .map(part -> "%n    %5d %s %s".formatted(part.line(), part.extent(), part.reason()))
                        .collect(java.util.stream.Collectors.joining());
            case CalendarReading.NotACalendar none -> none.reason();
            case CalendarReading.Cancelled cancelled -> "cancelled";
        };
    }

    private static List<String> manifest() throws IOException {
        List<String> rows = new ArrayList<>(Files.readAllLines(EXAMPLES.resolve("manifest.csv")));
        rows.removeFirst();
        assertThat(rows).isNotEmpty();
        return rows;
    }

    private static CalendarReading read(String file) throws IOException {
        Path path = EXAMPLES.resolve(file);
        try (InputStream in = Files.newInputStream(path)) {
            return new IcsReader(ImportLimits.generous()).read(in, Files.size(path), ZONE, Progress.unwatched());
        }
    }
}
