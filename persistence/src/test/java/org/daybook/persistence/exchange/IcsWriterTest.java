package org.daybook.persistence.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.persistence.exchange.Ics.event;
import static org.daybook.persistence.exchange.Ics.onlyOf;
import static org.daybook.persistence.exchange.Ics.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.daybook.core.exchange.Attendee;
import org.daybook.core.exchange.CalendarEvent;
import org.daybook.core.exchange.EventDetails;
import org.daybook.core.exchange.EventKey;
import org.daybook.core.exchange.EventStatus;
import org.daybook.core.time.WallClockSpan;
import org.junit.jupiter.api.Test;

class IcsWriterTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    static String written(List<CalendarEvent> events) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new IcsWriter(Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC)).write(events, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What is written, unfolded. */
    private static String unfolded(String... lines) {
        return written(read(event(lines)).events()).replace("\r\n ", "");
    }

    private static CalendarEvent titled(String title, WallClockSpan when) {
        return new CalendarEvent(new EventKey("one", null), false, 0, when, null, EventDetails.titled(title), null, 0);
    }

    private static WallClockSpan at(LocalDateTime start, LocalDateTime end, ZoneId zone) {
        return WallClockSpan.between(start, end, zone);
    }

    @Test
    void timesAreLocalWithTheirZoneWhichTheFileDefines() {
        assertThat(unfolded(
                        "DTSTART;TZID=America/New_York:20260105T090000", "DTEND;TZID=America/New_York:20260105T100000"))
                .contains("TZID:America/New_York\r\n")
                .contains("DTSTART;TZID=America/New_York:20260105T090000\r\n")
                .contains("DTEND;TZID=America/New_York:20260105T100000\r\n");
    }

    @Test
    void timesInUtcNeedNoZone() {
        assertThat(unfolded("DTSTART:20260105T090000Z"))
                .contains("DTSTART:20260105T090000Z\r\n")
                .doesNotContain("VTIMEZONE");
    }

    @Test
    void allDayEventsAreDates() {
        assertThat(unfolded(
                        "DTSTART;VALUE=DATE:20260105", "RRULE:FREQ=DAILY;UNTIL=20260110", "EXDATE;VALUE=DATE:20260107"))
                .contains("DTSTART;VALUE=DATE:20260105\r\n", "DTEND;VALUE=DATE:20260106\r\n")
                .contains("RRULE:FREQ=DAILY;UNTIL=20260110\r\n", "EXDATE;VALUE=DATE:20260107\r\n");
    }

    @Test
    void theEndOfASeriesIsInUtcAndItsDatesAreLocal() {
        assertThat(unfolded(
                        "DTSTART;TZID=America/New_York:20260105T090000",
                        "RRULE:FREQ=DAILY;UNTIL=20260110T090000",
                        "RDATE:20260120T140000Z",
                        "EXDATE:20260106T140000Z"))
                .contains("UNTIL=20260110T140000Z\r\n")
                .contains("RDATE;TZID=America/New_York:20260120T090000\r\n")
                .contains("EXDATE;TZID=America/New_York:20260106T090000\r\n");
    }

    @Test
    void aChangedOccurrenceComesAfterItsSeriesAndIsNamedInItsZone() {
        CalendarEvent series = onlyOf(read(event("DTSTART;TZID=America/New_York:20260105T090000", "RRULE:FREQ=DAILY")));
        CalendarEvent change = titled(
                        "Moved",
                        at(
                                LocalDateTime.of(2026, 1, 6, 20, 0),
                                LocalDateTime.of(2026, 1, 6, 21, 0),
                                ZoneId.of("Asia/Tokyo")))
                .keyed(new EventKey("one", LocalDateTime.of(2026, 1, 6, 9, 0)));
        assertThat(written(List.of(change, series)))
                .contains("RECURRENCE-ID;TZID=America/New_York:20260106T090000\r\n")
                .matches(text -> text.indexOf("RRULE:FREQ=DAILY") < text.indexOf("RECURRENCE-ID"));
    }

    @Test
    void anEndWithinAnOverlapIsWrittenAsALength() {
        // 1:30 in New York comes twice on 1 November 2026; this event ends at the second
        WallClockSpan when =
                new WallClockSpan(LocalDateTime.of(2026, 11, 1, 0, 30), Duration.ofHours(2), NEW_YORK, false);
        String text = written(List.of(titled("Night", when)));
        assertThat(text).contains("DURATION:PT7200S\r\n").doesNotContain("DTEND");
        assertThat(onlyOf(read(text)).when()).isEqualTo(when);
    }

    @Test
    void detailsAreWrittenWithTheirEscapes() {
        EventDetails details = new EventDetails(
                "Plan, do; check",
                "one\ntwo\\n",
                "Room",
                EventStatus.TENTATIVE,
                true,
                true,
                List.of(new Attendee("Doe, \"J\" ^", "jane@example.org"), new Attendee("No Mail", null)),
                List.of("A,B", "C"));
        CalendarEvent event = new CalendarEvent(
                new EventKey("one", null),
                false,
                3,
                at(LocalDateTime.of(2026, 1, 5, 9, 0), LocalDateTime.of(2026, 1, 5, 10, 0), NEW_YORK),
                null,
                details,
                Instant.parse("2026-01-02T03:04:05Z"),
                0);
        String text = written(List.of(event));
        assertThat(text)
                .contains("SUMMARY:Plan\\, do\\; check\r\n", "DESCRIPTION:one\\ntwo\\\\n\r\n", "STATUS:TENTATIVE\r\n")
                .contains("CLASS:PRIVATE\r\n", "TRANSP:TRANSPARENT\r\n", "CATEGORIES:A\\,B,C\r\n", "SEQUENCE:3\r\n")
                .contains("ATTENDEE;CN=\"Doe, ^'J^' ^^\":mailto:jane@example.org\r\n")
                .contains("ATTENDEE;CN=\"No Mail\":invalid:nomail\r\n")
                .contains("DTSTAMP:20260101T000000Z\r\n", "LAST-MODIFIED:20260102T030405Z\r\n");
        assertThat(onlyOf(read(text)).atLine(0)).isEqualTo(event);
    }

    @Test
    void linesAreFoldedAtSeventyFiveOctetsBetweenCharacters() {
        String title = "schön 日本語 👩‍🚒 ".repeat(20).strip();
        String text = written(List.of(
                titled(title, at(LocalDateTime.of(2026, 1, 5, 9, 0), LocalDateTime.of(2026, 1, 5, 10, 0), NEW_YORK))));
        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\uFFFD"));
        assertThat(onlyOf(read(text)).details().title()).isEqualTo(title);
    }

    @Test
    void aTextCannotEndItsLine() {
        String text = written(List.of(titled(
                "Hi\r\nEND:VEVENT\u0000",
                at(LocalDateTime.of(2026, 1, 5, 9, 0), LocalDateTime.of(2026, 1, 5, 9, 0), NEW_YORK))));
        assertThat(text).contains("SUMMARY:Hi\\nEND:VEVENT\r\n");
    }

    @Test
    void nothingIsStillACalendar() {
        assertThat(written(List.of()))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }
}
