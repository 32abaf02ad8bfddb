package org.daybook.persistence.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.persistence.exchange.Ics.calendar;
import static org.daybook.persistence.exchange.Ics.event;
import static org.daybook.persistence.exchange.Ics.onlyOf;
import static org.daybook.persistence.exchange.Ics.read;
import static org.daybook.persistence.exchange.Ics.reasons;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.daybook.core.exchange.CalendarReading;
import org.daybook.core.exchange.CalendarReading.CalendarFile;
import org.daybook.core.exchange.CalendarReading.Cancelled;
import org.daybook.core.exchange.CalendarReading.NotACalendar;
import org.daybook.core.exchange.ImportLimits;
import org.daybook.core.exchange.Progress;
import org.daybook.core.exchange.SkippedPart;
import org.daybook.core.exchange.SkippedPart.Extent;
import org.junit.jupiter.api.Test;

class HostileCalendarTest {

    private static final String GOOD = "BEGIN:VEVENT\r\nUID:good\r\nDTSTART:20260105T090000Z\r\nEND:VEVENT\r\n";

    /** Limits small enough to be reached by a test. */
    private static final ImportLimits SMALL = new ImportLimits(20_000, 50, 500, 4_000, 40, 6, 30, 10, 5, 20);

    private static CalendarFile small(String text) {
        return Ics.file(Ics.reading(text.getBytes(StandardCharsets.UTF_8), SMALL));
    }

    @Test
    void aLineTooLongLosesItselfAlone() {
        CalendarFile file = small(event("SUMMARY:Talk", "DESCRIPTION:" + "x".repeat(600), "DTSTART:20260105T090000Z"));
        assertThat(onlyOf(file).details().notes()).isEmpty();
        assertThat(onlyOf(file).details().title()).isEqualTo("Talk");
        assertThat(file.skipped()).singleElement().matches(part -> part.line() == 7 && part.extent() == Extent.DETAIL);
    }

    @Test
    void anEventTooLargeLosesItselfAlone() {
        CalendarFile file = small(calendar(
                "BEGIN:VEVENT\r\nDTSTART:20260105T090000Z\r\n" + ("COMMENT:" + "x".repeat(400) + "\r\n").repeat(11)
                        + "END:VEVENT",
                GOOD));
        assertThat(onlyOf(file).key().uid()).isEqualTo("good");
        assertThat(Ics.lost(file, Extent.EVENT)).singleElement().matches(part -> part.line() == 4);
    }

    @Test
    void anEventOfTooManyLinesLosesItselfAlone() {
        CalendarFile file = small(calendar("BEGIN:VEVENT\r\n" + "X:1\r\n".repeat(60) + "END:VEVENT", GOOD));
        assertThat(onlyOf(file).key().uid()).isEqualTo("good");
        assertThat(reasons(file)).containsExactly("An event has more than 40 lines and was left out.");
    }

    @Test
    void partsNestedTooDeepLoseThemselvesAlone() {
        CalendarFile file = small(calendar("BEGIN:VEVENT\r\n" + "BEGIN:A\r\n".repeat(50) + "END:VEVENT", GOOD));
        assertThat(onlyOf(file).key().uid()).isEqualTo("good");
        assertThat(Ics.lost(file, Extent.EVENT)).hasSize(1);
    }

    @Test
    void whatComesAfterTooManyPartsIsLeftOutAndWhatCameBeforeIsKept() {
        CalendarFile file = small(calendar(GOOD.repeat(60)));
        assertThat(file.events()).hasSize(50);
        assertThat(file.skipped())
                .singleElement()
                .matches(part -> part.extent() == Extent.REST && part.line() == 4 + 50 * 4);
    }

    @Test
    void whatComesAfterTooManyBytesIsLeftOutAndWhatCameBeforeIsKept() {
        CalendarFile file = small(calendar(GOOD, "X:" + "x".repeat(30_000), GOOD));
        assertThat(file.events()).hasSize(1);
        assertThat(Ics.lost(file, Extent.REST)).hasSize(1);
    }

    @Test
    void aStreamWithoutEndIsReadToTheLimitAlone() throws IOException {
        AtomicInteger taken = new AtomicInteger();
        InputStream endless = new InputStream() {
            private final byte[] text = "BEGIN:VTODO\r\nDESCRIPTION:aaaaaaaaaaaaaa".getBytes(StandardCharsets.UTF_8);

            @Override
            public int read() {
                int index = taken.getAndIncrement();
                return index < text.length ? text[index] : 'a';
            }
        };
        CalendarReading reading = new IcsReader(SMALL).read(endless, 0, Ics.HOME, Progress.unwatched());
        assertThat(Ics.lost(Ics.file(reading), Extent.REST)).hasSize(1);
        assertThat(taken.get()).isLessThan(200_000);
    }

    @Test
    void sentencesBeyondALimitAreCounted() {
        CalendarFile file = small(calendar("BEGIN:VTODO\r\nEND:VTODO\r\n".repeat(45)));
        assertThat(file.skipped()).hasSize(21);
        assertThat(file.skipped().getLast().reason()).isEqualTo("25 more like these were left out.");
    }

    @Test
    void datesBeyondALimitAreLeftOut() {
        StringBuilder dates = new StringBuilder();
        for (int minute = 10; minute < 50; minute++) {
            dates.append(minute == 10 ? "" : ",").append("20260105T10%d".formatted(minute));
        }
        CalendarFile file = Ics.file(Ics.reading(
                event("DTSTART:20260105T090000Z", "RDATE:" + dates).getBytes(StandardCharsets.UTF_8),
                new ImportLimits(20_000, 50, 5_000, 9_000, 40, 6, 30, 10, 5, 20)));
        assertThat(Objects.requireNonNull(onlyOf(file).recurrence()).additions())
                .hasSize(30);
        assertThat(reasons(file)).anyMatch(reason -> reason.contains("more than 30 dates"));
    }

    @Test
    void peopleBeyondALimitAreLeftOut() {
        StringBuilder people = new StringBuilder("DTSTART:20260105T090000Z");
        for (int i = 0; i < 15; i++) {
            people.append("\r\nATTENDEE:mailto:p%d@example.org".formatted(i));
        }
        CalendarFile file = small(event(people.toString()));
        assertThat(onlyOf(file).details().people()).hasSize(10);
        assertThat(reasons(file)).containsExactly("An event has more than 10 people; the others were left out.");
    }

    @Test
    void anEventNeverClosedIsReadToTheNextOne() {
        CalendarFile file = read(calendar("BEGIN:VEVENT\r\nUID:open\r\nDTSTART:20260105T090000Z", GOOD));
        assertThat(file.events()).extracting(e -> e.key().uid()).containsExactly("open", "good");
        assertThat(file.skipped())
                .containsExactly(new SkippedPart(
                        4, Extent.DETAIL, "The end of an event without a title (END:VEVENT) is missing."));
    }

    @Test
    void anAlarmNeverClosedEndsWithItsEvent() {
        CalendarFile file = read(calendar(
                "BEGIN:VEVENT\r\nUID:a\r\nDTSTART:20260105T090000Z\r\nBEGIN:VALARM\r\nTRIGGER:PT0S\r\nEND:VEVENT",
                GOOD));
        assertThat(file.events()).hasSize(2);
    }

    @Test
    void anEventCutOffByTheEndOfTheFileIsLeftOut() {
        CalendarFile file = read("BEGIN:VCALENDAR\r\n" + GOOD + "BEGIN:VEVENT\r\nUID:cut\r\nDTSTART:202601");
        assertThat(onlyOf(file).key().uid()).isEqualTo("good");
        assertThat(Ics.lost(file, Extent.EVENT)).singleElement().matches(part -> part.line() == 6);
    }

    @Test
    void nulBytesAreDropped() {
        assertThat(read(event("SUM\0MARY:A\0B", "DTSTART:2026\0" + "0105T090000Z"))
                        .events())
                .extracting(e -> e.details().title())
                .containsExactly("AB");
    }

    @Test
    void controlCharactersNeverReachATitle() {
        assertThat(onlyOf(read(event("SUMMARY:A\u0007\u001b[2JB\\nC", "DTSTART:20260105T090000Z")))
                        .details()
                        .title())
                .isEqualTo("A[2JB C");
    }

    @Test
    void parametersWithoutEndAreOneBrokenLine() {
        CalendarFile file =
                read(event("DTSTART:20260105T090000Z", "ATTENDEE;CN=\"" + ";X=\"a".repeat(50_000), "LOCATION:Here"));
        assertThat(onlyOf(file).details().location()).isEqualTo("Here");
    }

    @Test
    void aUidWithoutEndIsShortenedAlwaysTheSameWay() {
        String text = event("DTSTART:20260105T090000Z").replace("UID:one", "UID:" + "u".repeat(5_000));
        assertThat(onlyOf(read(text)).key().uid())
                .hasSizeLessThan(100)
                .isEqualTo(onlyOf(read(text)).key().uid());
    }

    @Test
    void zonesOfTheFilesOwnAreWorkedOutForSoManyYearsAlone() {
        StringBuilder text = new StringBuilder(
                        "BEGIN:VTIMEZONE\r\nTZID:Never\r\nBEGIN:STANDARD\r\nDTSTART:00010101T000000\r\n")
                .append("TZOFFSETFROM:+0300\r\nTZOFFSETTO:+0400\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n");
        for (int year = 2; year <= 2_100; year++) {
            text.append("BEGIN:VEVENT\r\nUID:%d\r\nDTSTART;TZID=Never:%04d0105T090000\r\nEND:VEVENT\r\n"
                    .formatted(year, year));
        }
        CalendarFile file = read(calendar(text.toString()));
        assertThat(file.events()).hasSize(2_099);
        assertThat(file.events().stream().filter(e -> e.when().zone().equals(ZoneOffset.ofHours(4))))
                .hasSize(2_000);
        assertThat(reasons(file)).singleElement().asString().contains("“Never”");
    }

    @Test
    void whatIsNoCalendarSaysWhatItIs() {
        assertThat(notACalendar("PK\u0003\u0004 and so on")).contains("zip");
        assertThat(notACalendar("<?xml version='1.0'?><a/>")).contains("web page");
        assertThat(notACalendar("\uFEFF\n <html>")).contains("web page");
        assertThat(notACalendar("")).contains("empty");
        assertThat(notACalendar("Dear all,\nsee you on Monday\n")).contains("BEGIN:VCALENDAR");
        assertThat(Ics.reading(calendar(GOOD).getBytes(StandardCharsets.UTF_16), SMALL))
                .isInstanceOf(NotACalendar.class);
    }

    private static String notACalendar(String text) {
        CalendarReading reading = Ics.reading(text.getBytes(StandardCharsets.UTF_8), ImportLimits.generous());
        assertThat(reading).isInstanceOf(NotACalendar.class);
        return ((NotACalendar) reading).reason();
    }

    @Test
    void aReadingThatIsCalledOffKeepsNothing() throws IOException {
        byte[] octets = calendar(GOOD.repeat(9)).getBytes(StandardCharsets.UTF_8);
        AtomicInteger asked = new AtomicInteger();
        Progress thirdTime = new Progress() {
            @Override
            public void advanced(long done, long total) {
                assertThat(total).isEqualTo(octets.length);
                assertThat(done).isBetween(1L, total);
            }

            @Override
            public boolean cancelled() {
                return asked.incrementAndGet() == 3;
            }
        };
        assertThat(new IcsReader(SMALL).read(new ByteArrayInputStream(octets), octets.length, Ics.HOME, thirdTime))
                .isEqualTo(new Cancelled());
        assertThat(asked.get()).isEqualTo(3);
    }
}
