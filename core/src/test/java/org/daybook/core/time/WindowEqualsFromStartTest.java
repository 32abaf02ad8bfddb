package org.daybook.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.TreeSet;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.junit.jupiter.api.Test;

/** Starting near the window gives what expanding from the start gives, for random rules. */
class WindowEqualsFromStartTest {

    private static final long SEED = 20_261_120L;

    @Test
    void aWindowFarOnShowsWhatExpansionFromTheStartReachesThere() throws Exception {
        RandomRules rules = new RandomRules(SEED);
        for (int round = 0; round < 3_000; round++) {
            LocalDateTime start = rules.start();
            String text = rules.endless();
            LocalDateTime from = start.plusDays(rules.random().nextInt(6_000) - 10);
            LocalDateTime to = from.plusDays(1 + rules.random().nextInt(500));
            WallClockSpan first = new WallClockSpan(start, Duration.ofMinutes(30), ZoneId.of("UTC"), false);
            Series series = Series.of(first, Recurrence.of(RecurrenceRule.of(text)));

            List<LocalDateTime> shown = series
                    .in(new Interval(from.toInstant(ZoneOffset.UTC), to.toInstant(ZoneOffset.UTC)))
                    .occurrences()
                    .stream()
                    .map(Occurrence::recurrenceId)
                    .toList();

            assertThat(shown)
                    .as("seed %d round %d: %s from %s, window %s to %s", SEED, round, text, start, from, to)
                    .isEqualTo(fromStart(text, start, from.minusMinutes(30), to));
        }
    }

    @Test
    void aWindowOnARuleOfHoursOrMinutesShowsTheSameAsExpansionFromTheStart() throws Exception {
        RandomRules rules = new RandomRules(SEED);
        for (int round = 0; round < 400; round++) {
            LocalDateTime start = rules.start();
            String text = rules.subDaily();
            LocalDateTime from = start.plusMinutes(rules.random().nextInt(30 * 24 * 60));
            LocalDateTime to = from.plusHours(1 + rules.random().nextInt(200));
            WallClockSpan first = new WallClockSpan(start, Duration.ofMinutes(30), ZoneId.of("UTC"), false);

            assertThat(Series.of(first, Recurrence.of(RecurrenceRule.of(text)))
                            .in(new Interval(from.toInstant(ZoneOffset.UTC), to.toInstant(ZoneOffset.UTC)))
                            .occurrences())
                    .as("seed %d round %d: %s from %s, window %s to %s", SEED, round, text, start, from, to)
                    .extracting(Occurrence::recurrenceId)
                    .isEqualTo(fromStart(text, start, from.minusMinutes(30), to).stream()
                            .limit(Occurrences.MOST)
                            .toList());
        }
    }

    /** The library's own expansion of the whole rule from the start, with the start as first occurrence (D1). */
    private static List<LocalDateTime> fromStart(
            String text, LocalDateTime start, LocalDateTime after, LocalDateTime before) throws Exception {
        TreeSet<LocalDateTime> all = new TreeSet<>(List.of(start));
        var rule = new org.dmfs.rfc5545.recur.RecurrenceRule(text, RfcMode.RFC5545_STRICT);
        DateTime seed = new DateTime(
                (TimeZone) null,
                start.getYear(),
                start.getMonthValue() - 1,
                start.getDayOfMonth(),
                start.getHour(),
                start.getMinute(),
                0);
        try {
            RecurrenceRuleIterator iterator = rule.iterator(seed);
            while (iterator.hasNext()) {
                LocalDateTime time =
                        LocalDateTime.ofInstant(Instant.ofEpochMilli(iterator.peekMillis()), ZoneOffset.UTC);
                all.add(time);
                if (!time.isBefore(before)) {
                    break;
                }
                iterator.nextMillis();
            }
        } catch (IllegalArgumentException givenUp) {
            // The library gives up on rules that fall on no date for a thousand periods.
        }
        return new ArrayList<>(all.subSet(after, false, before, false));
    }
}
