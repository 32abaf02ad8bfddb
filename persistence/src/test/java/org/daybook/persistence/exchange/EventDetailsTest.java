package org.daybook.persistence.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.persistence.exchange.Ics.calendar;
import static org.daybook.persistence.exchange.Ics.event;
import static org.daybook.persistence.exchange.Ics.onlyOf;
import static org.daybook.persistence.exchange.Ics.read;
import static org.daybook.persistence.exchange.Ics.reasons;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.daybook.core.exchange.Attendee;
import org.daybook.core.exchange.CalendarEvent;
import org.daybook.core.exchange.CalendarReading.CalendarFile;
import org.daybook.core.exchange.EventDetails;
import org.daybook.core.exchange.EventStatus;
import org.daybook.core.exchange.ImportLimits;
import org.daybook.core.exchange.SkippedPart.Extent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventDetailsTest {

    private static final String START = "DTSTART:20260105T090000Z";

    private static EventDetails details(String... lines) {
        return only(lines).details();
    }

    private static CalendarEvent only(String... lines) {
        return onlyOf(read(event(START + "\r\n" + String.join("\r\n", lines))));
    }

    @Test
    void textsAreUnescaped() {
        EventDetails details =
                details("SUMMARY:Plan\\, do\\; check", "DESCRIPTION:one\\ntwo\\\\three\\Nfour", "LOCATION:Room 1");
        assertThat(details.title()).isEqualTo("Plan, do; check");
        assertThat(details.notes()).isEqualTo("one\ntwo\\three\nfour");
        assertThat(details.location()).isEqualTo("Room 1");
    }

    @Test
    void peopleAreNamedWithTheirAddresses() {
        assertThat(details(
                                "ATTENDEE;CN=\"Doe, Jane\";PARTSTAT=ACCEPTED:MAILTO:jane@example.org",
                                "ATTENDEE;CN=No Mail:invalid:nomail",
                                "ATTENDEE;EMAIL=joe@example.org:urn:uuid:1",
                                "ATTENDEE:")
                        .people())
                .containsExactly(
                        new Attendee("Doe, Jane", "jane@example.org"),
                        new Attendee("No Mail", null),
                        new Attendee("", "joe@example.org"));
    }

    @Test
    void statusClassAndTransparencyAreRead() {
        EventDetails details =
                details("STATUS:tentative", "CLASS:CONFIDENTIAL", "TRANSP:TRANSPARENT", "CATEGORIES:A,B\\,C,,A");
        assertThat(details.status()).isEqualTo(EventStatus.TENTATIVE);
        assertThat(details.confidential()).isTrue();
        assertThat(details.free()).isTrue();
        assertThat(details.categories()).containsExactly("A", "B,C");
    }

    @Test
    void aCalendarThatCancelsCancelsItsEvents() {
        CalendarFile file =
                read(calendar("METHOD:CANCEL", "BEGIN:VEVENT", "UID:1", START, "STATUS:CONFIRMED", "END:VEVENT")
                        + calendar("BEGIN:VEVENT", "UID:2", START, "END:VEVENT"));
        assertThat(file.events())
                .extracting(event -> event.details().status())
                .containsExactly(EventStatus.CANCELLED, EventStatus.CONFIRMED);
    }

    @Test
    void revisionAndLastChangeAreRead() {
        CalendarEvent event = only("SEQUENCE:7", "LAST-MODIFIED:20260101T120000Z");
        assertThat(event.sequence()).isEqualTo(7);
        assertThat(event.lastModified()).isEqualTo(Instant.parse("2026-01-01T12:00:00Z"));
    }

    @Test
    void anEventWithoutAUidGetsTheSameOneEachTime() {
        String first = "BEGIN:VEVENT\r\n" + START + "\r\nSUMMARY:Talk\r\nDTSTAMP:20260101T000000Z\r\nEND:VEVENT";
        String again = first.replace("20260101T000000Z", "20260202T000000Z");
        String other = first.replace("Talk", "Walk");
        assertThat(uid(again)).isEqualTo(uid(first));
        assertThat(uid(other)).isNotEqualTo(uid(first));
    }

    private static String uid(String event) {
        return onlyOf(read(calendar(event))).key().uid();
    }

    @Test
    void namesOfPartsAndPropertiesAreReadInAnyCase() {
        assertThat(onlyOf(read("begin:vCalendar\n"
                                + "Begin:vEvent\n"
                                + "uid:x\n"
                                + "dtstart:20260105T090000z\n"
                                + "Summary:Hi\n"
                                + "END:vevent\n"
                                + "end:VCALENDAR"))
                        .details()
                        .title())
                .isEqualTo("Hi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r", "\r\r\n"})
    void everyLineEndIsOne(String lineEnd) {
        CalendarFile file =
                read(event(START, "SUMMARY:A long", "  title", "LOCATION:Here").replace("\r\n", lineEnd));
        assertThat(onlyOf(file).details().title()).isEqualTo("A long title");
        assertThat(onlyOf(file).line()).isEqualTo(4);
    }

    @Test
    void aLineFoldedWithinACharacterIsWhole() {
        ByteArrayOutputStream folded = new ByteArrayOutputStream();
        byte[] text = event(START, "SUMMARY:schön").getBytes(StandardCharsets.UTF_8);
        for (byte octet : text) {
            if ((octet & 0xC0) == 0x80) {
                folded.writeBytes("\r\n ".getBytes(StandardCharsets.UTF_8));
            }
            folded.write(octet);
        }
        assertThat(onlyOf(Ics.file(Ics.reading(folded.toByteArray(), ImportLimits.generous())))
                        .details()
                        .title())
                .isEqualTo("schön");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252", "UTF-8"})
    void textOfOldProgramsIsReadToo(String charset) {
        byte[] octets = event(START, "SUMMARY:schön").getBytes(Charset.forName(charset));
        assertThat(onlyOf(Ics.file(Ics.reading(octets, ImportLimits.generous())))
                        .details()
                        .title())
                .isEqualTo("schön");
    }

    @Test
    void aByteOrderMarkIsNoText() {
        assertThat(read("\uFEFF" + event(START)).events()).hasSize(1);
    }

    @Test
    void whatIsNoEventIsLeftOutByName() {
        CalendarFile file = read(calendar(
                "BEGIN:VTODO\r\nUID:t\r\nEND:VTODO",
                "BEGIN:VJOURNAL\r\nEND:VJOURNAL",
                "BEGIN:VFREEBUSY\r\nEND:VFREEBUSY",
                "BEGIN:X-PARTY\r\nEND:X-PARTY",
                "BEGIN:VEVENT\r\n" + START + "\r\nBEGIN:VALARM\r\nDTSTART:19990101\r\nEND:VALARM\r\nEND:VEVENT"));
        assertThat(file.events()).hasSize(1);
        assertThat(Ics.lost(file, Extent.OTHER)).extracting(part -> part.line()).containsExactly(4, 7, 9, 11);
        assertThat(reasons(file))
                .satisfiesExactly(
                        reason -> assertThat(reason).contains("VTODO"),
                        reason -> assertThat(reason).contains("VJOURNAL"),
                        reason -> assertThat(reason).contains("VFREEBUSY"),
                        reason -> assertThat(reason).contains("X-PARTY"));
    }

    @Test
    void severalCalendarsAndPartsOutsideAnyAreRead() {
        assertThat(read(event(START) + "BEGIN:VEVENT\r\nUID:b\r\n" + START + "\r\nEND:VEVENT\r\n" + event(START))
                        .events())
                .hasSize(3);
    }
}
