package org.daybook.persistence.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.daybook.core.exchange.Attendee;
import org.daybook.core.exchange.CalendarEvent;
import org.daybook.core.exchange.EventDetails;
import org.daybook.core.exchange.EventKey;
import org.daybook.core.exchange.EventStatus;
import org.daybook.core.exchange.ImportLimits;
import org.daybook.core.time.Recurrence;
import org.daybook.core.time.RecurrenceRule;
import org.daybook.core.time.WallClockSpan;
import org.junit.jupiter.api.Test;

/** What is written reads back equal, whatever it is. */
class CalendarRoundTripTest {

    private static final long SEED = 5_545;
    private static final List<ZoneId> ZONES = List.of(
            Ics.HOME,
            ZoneOffset.UTC,
            ZoneId.of("America/New_York"),
            ZoneId.of("Africa/Casablanca"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("America/Nuuk"),
            ZoneId.of("Asia/Kolkata"),
            ZoneOffset.ofHoursMinutes(-3, -12));
    private static final String LETTERS = "aZ09 ,;:\\\"'^n\n\t%äß漢👩=-()";

    @Test
    void whatIsWrittenReadsBackEqual() {
        for (long seed = SEED; seed < SEED + 500; seed++) {
            List<CalendarEvent> events = events(new Random(seed));
            String text = IcsWriterTest.written(events);
            assertThat(Ics.read(text).events().stream()
                            .map(event -> event.atLine(0))
                            .toList())
                    .as("seed %d", seed)
                    .isEqualTo(events);
            assertThat(Ics.read(text).skipped()).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void whatWasReadReadsBackEqualAfterWriting() {
        String odd = Ics.calendar(
                "BEGIN:VEVENT\r\n"
                        + "DTSTART:20260105T090000\r\n"
                        + "RRULE:FREQ=WEEKLY;UNTIL=20260301\r\n"
                        + "EXDATE:20260112\r\n"
                        + "END:VEVENT",
                "BEGIN:VEVENT\r\n"
                        + "UID:2\r\n"
                        + "DTSTART;TZID=Pacific Standard Time:20260308T023000\r\n"
                        + "DURATION:P2D\r\n"
                        + "END:VEVENT",
                "BEGIN:VEVENT\r\nUID:3\r\nDTSTART:20260105T090000+0530\r\nDTEND:20260105T083000+0530\r\nEND:VEVENT");
        List<CalendarEvent> first = Ics.read(odd).events();
        List<CalendarEvent> second = Ics.file(Ics.reading(
                        IcsWriterTest.written(first).getBytes(StandardCharsets.UTF_8), ImportLimits.generous()))
                .events();
        assertThat(first).hasSize(3);
        assertThat(second.stream().map(event -> event.atLine(0)).toList())
                .isEqualTo(first.stream().map(event -> event.atLine(0)).toList());
    }

    private static List<CalendarEvent> events(Random random) {
        List<CalendarEvent> events = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            events.add(event(random, new EventKey("uid-" + i, null), true));
        }
        CalendarEvent series = events.getFirst();
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDateTime recurrenceId = series.when().start().plusDays(7L * i);
            events.add(event(random, new EventKey(series.key().uid(), recurrenceId), false));
        }
        return events;
    }

    private static CalendarEvent event(Random random, EventKey key, boolean mayRepeat) {
        WallClockSpan when = span(random);
        return new CalendarEvent(
                key,
                key.isOverride() && random.nextBoolean(),
                random.nextInt(5),
                when,
                mayRepeat && random.nextBoolean() ? recurrence(random, when) : null,
                details(random),
                random.nextBoolean() ? Instant.ofEpochSecond(1_700_000_000L + random.nextInt(1_000_000)) : null,
                0);
    }

    private static WallClockSpan span(Random random) {
        LocalDate day = LocalDate.of(1971, 1, 1).plusDays(random.nextInt(27_000));
        if (random.nextInt(4) == 0) {
            return WallClockSpan.allDay(day, 1 + random.nextInt(20), Ics.HOME);
        }
        LocalDateTime start = day.atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60));
        return new WallClockSpan(
                start, Duration.ofSeconds(random.nextInt(300_000)), ZONES.get(random.nextInt(ZONES.size())), false);
    }

    private static Recurrence recurrence(Random random, WallClockSpan when) {
        String until = when.allDay() ? "UNTIL=20990131" : "UNTIL=20990131T000000Z";
        List<String> rules = List.of(
                "FREQ=DAILY;COUNT=5",
                "FREQ=WEEKLY;" + until + ";BYDAY=MO,WE",
                "FREQ=MONTHLY;BYDAY=-1FR",
                "FREQ=YEARLY;INTERVAL=2;BYMONTH=2,3");
        RecurrenceRule rule = RecurrenceRule.of(rules.get(random.nextInt(rules.size())));
        return new Recurrence(rule, times(random, when), times(random, when));
    }

    private static TreeSet<LocalDateTime> times(Random random, WallClockSpan when) {
        TreeSet<LocalDateTime> times = new TreeSet<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            times.add(when.start().plusDays(random.nextInt(900)));
        }
        return times;
    }

    private static EventDetails details(Random random) {
        return new EventDetails(
                text(random, 90).replace('\n', ' '),
                text(random, 400),
                text(random, 20).replace('\n', ' '),
                EventStatus.values()[random.nextInt(3)],
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean()
                        ? List.of()
                        : List.of(
                                new Attendee(text(random, 9).replace('\n', ' '), "a@example.org"),
                                new Attendee("B", null)),
                random.nextBoolean() ? List.of() : List.of("C" + text(random, 9).replace('\n', ' ')));
    }

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        int[] letters = LETTERS.codePoints().toArray();
        for (int i = random.nextInt(most); i > 0; i--) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        return text.toString().strip();
    }
}
