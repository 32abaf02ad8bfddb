package org.daybook.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.core.time.SeriesBuilder.allDaySeries;
import static org.daybook.core.time.SeriesBuilder.series;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rule D3: a series is divided into two that together are the one. */
class SeriesSplitTest {

    private static final long SEED = 31_415L;

    @Test
    void futureSplitDividesTheCount() {
        Series daily = series("2026-01-05T09:00", "Europe/Berlin")
                .rule("FREQ=DAILY;COUNT=10")
                .build();

        Split.Halves halves = halves(daily, "2026-01-08T09:00");

        assertThat(halves.head().recurrence().text()).isEqualTo("RRULE:FREQ=DAILY;COUNT=3");
        assertThat(halves.tail().recurrence().text()).isEqualTo("RRULE:FREQ=DAILY;COUNT=7");
        assertThat(halves.tail().first().start()).isEqualTo("2026-01-08T09:00");
    }

    @Test
    void aStartThatDoesNotFitItsRuleCountsInTheHead() {
        // D1: Thursday 1 January, then Mondays 5, 12, 19: four in all.
        Series series = series("2026-01-01T09:00", "UTC")
                .rule("FREQ=WEEKLY;BYDAY=MO;COUNT=4")
                .build();

        Split.Halves halves = halves(series, "2026-01-12T09:00");

        assertThat(halves.head().recurrence().text()).isEqualTo("RRULE:FREQ=WEEKLY;COUNT=2;BYDAY=MO");
        assertThat(ids(halves.tail())).containsExactly("2026-01-12T09:00", "2026-01-19T09:00");
    }

    @Test
    void futureSplitKeepsUntilInTheTailAndEndsTheHeadBeforeIt() {
        Series weekly = series("2026-01-05T09:00", "Europe/Berlin")
                .rule("FREQ=WEEKLY;UNTIL=20260302T080000Z")
                .build();

        Split.Halves halves = halves(weekly, "2026-01-26T09:00");

        assertThat(halves.head().recurrence().text()).isEqualTo("RRULE:FREQ=WEEKLY;UNTIL=20260119T080000Z");
        assertThat(halves.tail().recurrence().text()).isEqualTo("RRULE:FREQ=WEEKLY;UNTIL=20260302T080000Z");
    }

    @Test
    void anAllDayHeadEndsOnADate() {
        Series days = allDaySeries("2026-01-05", 1, "Europe/Berlin")
                .rule("FREQ=DAILY")
                .build();

        assertThat(halves(days, "2026-01-08T00:00").head().recurrence().text())
                .isEqualTo("RRULE:FREQ=DAILY;UNTIL=20260107");
    }

    @Test
    void additionsAndExclusionsGoToTheHalfWhereTheyBelong() {
        Series daily = series("2026-01-05T09:00", "UTC")
                .rule("FREQ=DAILY;COUNT=9")
                .plus("2026-01-06T15:00", "2026-01-10T15:00")
                .without("2026-01-07T09:00", "2026-01-12T09:00")
                .build();

        Split.Halves halves = halves(daily, "2026-01-09T09:00");

        assertThat(halves.head().recurrence().additions()).containsExactly(LocalDateTime.parse("2026-01-06T15:00"));
        assertThat(halves.head().recurrence().exclusions()).containsExactly(LocalDateTime.parse("2026-01-07T09:00"));
        assertThat(halves.tail().recurrence().additions()).containsExactly(LocalDateTime.parse("2026-01-10T15:00"));
        assertThat(halves.tail().recurrence().exclusions()).containsExactly(LocalDateTime.parse("2026-01-12T09:00"));
    }

    @Test
    void splittingAtTheFirstOccurrenceLeavesNoHead() {
        Series daily = series("2026-01-05T09:00", "UTC").rule("FREQ=DAILY").build();

        assertThat(daily.splitAt(LocalDateTime.parse("2026-01-05T09:00"))).isInstanceOf(Split.WholeSeries.class);
    }

    @Test
    void splittingWhereNothingOccursIsRefused() {
        Series daily = series("2026-01-05T09:00", "UTC").rule("FREQ=DAILY").build();

        assertThat(daily.splitAt(LocalDateTime.parse("2026-01-06T10:00"))).isInstanceOf(Split.Refused.class);
    }

    @Test
    void everySecondWeekStaysEverySecondWeekAfterAnAddedTime() {
        Series series = series("2026-01-05T09:00", "UTC")
                .rule("FREQ=WEEKLY;INTERVAL=2")
                .plus("2026-01-14T09:00")
                .build();

        Split.Halves halves = halves(series, "2026-01-14T09:00");

        assertThat(halves.tail().all().limit(3).map(Occurrence::recurrenceId).map(String::valueOf))
                .containsExactly("2026-01-14T09:00", "2026-01-19T09:00", "2026-02-02T09:00");
    }

    @Test
    void headAndTailTogetherAreTheSeries() {
        RandomRules rules = new RandomRules(SEED);
        Random random = rules.random();
        int divided = 0;
        for (int round = 0; round < 2_000; round++) {
            LocalDateTime start = rules.start();
            String text = rules.any(start);
            SortedSet<LocalDateTime> additions = new TreeSet<>();
            SortedSet<LocalDateTime> exclusions = new TreeSet<>();
            WallClockSpan first = new WallClockSpan(start, Duration.ofHours(1), ZoneId.of("Europe/Berlin"), false);
            List<LocalDateTime> plain = ids(Series.of(first, Recurrence.of(RecurrenceRule.of(text))), 60);
            if (random.nextInt(3) == 0) {
                additions.add(start.plusDays(random.nextInt(90) - 9).plusHours(1));
                exclusions.add(plain.get(random.nextInt(plain.size())));
            }
            Series series = Series.of(first, new Recurrence(RecurrenceRule.of(text), additions, exclusions));
            List<LocalDateTime> all = ids(series, 150);
            if (all.isEmpty()) {
                continue;
            }
            LocalDateTime at = all.get(random.nextInt(Math.min(all.size(), 70)));
            String failure = "seed %d round %d: %s from %s +%s -%s at %s"
                    .formatted(SEED, round, text, start, additions, exclusions, at);

            switch (series.splitAt(at)) {
                case Split.Halves(Series head, Series tail) -> {
                    divided++;
                    List<LocalDateTime> joined = Stream.concat(ids(head, 151).stream(), ids(tail, 150).stream())
                            .limit(150)
                            .toList();
                    assertThat(joined).as(failure).isEqualTo(all);
                }
                case Split.WholeSeries() -> assertThat(at).as(failure).isEqualTo(all.getFirst());
                case Split.Refused(String sentence) ->
                    assertThat(text)
                            .as(failure + ": " + sentence)
                            .contains("BYWEEKNO")
                            .contains("INTERVAL");
            }
        }
        assertThat(divided).isGreaterThan(1_500);
    }

    private static Split.Halves halves(Series series, String at) {
        return switch (series.splitAt(LocalDateTime.parse(at))) {
            case Split.Halves halves -> halves;
            case Split other -> throw new AssertionError("Not divided: " + other);
        };
    }

    private static List<String> ids(Series series) {
        return ids(series, 100).stream().map(String::valueOf).toList();
    }

    private static List<LocalDateTime> ids(Series series, int most) {
        return series.all().limit(most).map(Occurrence::recurrenceId).toList();
    }
}
