package org.daybook.persistence.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.daybook.core.exchange.CalendarReading;
import org.daybook.core.exchange.CalendarReading.CalendarFile;
import org.daybook.core.exchange.ImportLimits;
import org.junit.jupiter.api.Test;

/** Files damaged at random: whatever is done to one, reading it neither throws nor yields more than the file holds. */
class CalendarFuzzTest {

    private static final long SEED = 20_260_105;
    private static final int FILES = 4_000;

    private static final String FIXTURE = Ics.calendar(
                    "BEGIN:VTIMEZONE",
                    "TZID:Custom",
                    "BEGIN:STANDARD",
                    "DTSTART:19701025T030000",
                    "TZOFFSETFROM:+0200",
                    "TZOFFSETTO:+0100",
                    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
                    "END:STANDARD",
                    "BEGIN:DAYLIGHT",
                    "DTSTART:19700329T020000",
                    "TZOFFSETFROM:+0100",
                    "TZOFFSETTO:+0200",
                    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3;UNTIL=20400101T000000Z",
                    "RDATE:20410331T020000",
                    "END:DAYLIGHT",
                    "END:VTIMEZONE",
                    "BEGIN:VEVENT",
                    "UID:series@example.org",
                    "SEQUENCE:2",
                    "DTSTART;TZID=Custom:20260105T090000",
                    "DTEND;TZID=Custom:20260105T103000",
                    "RRULE:FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR,2MO;UNTIL=20271231",
                    "RDATE;VALUE=PERIOD:20260107T090000Z/PT1H,20260108T090000Z/20260108T120000Z",
                    "EXDATE;TZID=America/New_York:20260202T030000,20260303",
                    "SUMMARY:Plan\\, schön",
                    "DESCRIPTION:A text that is folded",
                    "  across lines\\nand more",
                    "ATTENDEE;CN=\"Doe, Jane\";ROLE=CHAIR:mailto:jane@example.org",
                    "CATEGORIES:A,B",
                    "BEGIN:VALARM",
                    "TRIGGER:-PT15M",
                    "END:VALARM",
                    "END:VEVENT",
                    "BEGIN:VEVENT",
                    "UID:series@example.org",
                    "RECURRENCE-ID;RANGE=THISANDFUTURE:20260130T080000Z",
                    "DTSTART;VALUE=DATE:20260131",
                    "DURATION:P1W2DT3H4M5S",
                    "STATUS:CANCELLED",
                    "LAST-MODIFIED:20260101T000000Z",
                    "END:VEVENT",
                    "BEGIN:VTODO",
                    "END:VTODO")
            .concat(Ics.event("DTSTART;TZID=\"W. Europe Standard Time\":20260105T090000", "DTEND:20260105T083000Z"));

    @Test
    void aDamagedFileIsAlwaysReadWithinWhatItHolds() {
        byte[] whole = FIXTURE.getBytes(StandardCharsets.UTF_8);
        assertThat(Ics.file(Ics.reading(whole, ImportLimits.generous())).events())
                .hasSize(3);
        for (long seed = SEED; seed < SEED + FILES; seed++) {
            byte[] damaged = damaged(whole, new Random(seed));
            CalendarReading reading;
            try {
                reading = Ics.reading(damaged, ImportLimits.generous());
            } catch (RuntimeException thrown) {
                throw new AssertionError("Reading threw for the file of seed " + seed, thrown);
            }
            if (reading instanceof CalendarFile file) {
                long lines =
                        new String(damaged, StandardCharsets.ISO_8859_1).lines().count() + 1;
                assertThat(file.events().size()).as("events for seed %d", seed).isLessThanOrEqualTo((int) lines / 2);
                assertThat(file.skipped().size())
                        .as("reasons for seed %d", seed)
                        .isLessThanOrEqualTo((int) lines * 3);
                assertThat(file.skipped()).as("lines for seed %d", seed).allMatch(part -> part.line() <= lines + 1);
            }
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] octets = whole.clone();
        for (int change = random.nextInt(8); change >= 0; change--) {
            int at = random.nextInt(octets.length);
            switch (random.nextInt(5)) {
                case 0 -> octets[at] = (byte) random.nextInt(256);
                case 1 -> octets[at] = (byte) ":;,=\"\\\n\r \t0123456789TZP-+/^".charAt(random.nextInt(27));
                case 2 -> octets = Arrays.copyOf(octets, 1 + random.nextInt(octets.length));
                case 3 -> octets = spliced(octets, at, random.nextInt(octets.length), random.nextInt(200));
                default -> octets[at] ^= (byte) (1 << random.nextInt(8));
            }
        }
        return octets;
    }

    /** The octets with some of them copied to another place. */
    private static byte[] spliced(byte[] octets, int from, int to, int length) {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        result.write(octets, 0, to);
        result.write(octets, from, Math.min(length, octets.length - from));
        result.write(octets, to, octets.length - to);
        return result.toByteArray();
    }
}
