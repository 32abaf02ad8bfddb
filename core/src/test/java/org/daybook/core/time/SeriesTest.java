package org.daybook.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.core.time.SeriesBuilder.allDaySeries;
import static org.daybook.core.time.SeriesBuilder.series;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expansion, with dates reasoned from the calendar of 2026: 1 January is a Thursday, 2028 the next leap year. */
class SeriesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-05 | FREQ=DAILY;INTERVAL=10                       | 2026-01-05 2026-01-15 2026-01-25"
                        + " 2026-02-04",
                "2026-01-30 | FREQ=DAILY;BYMONTH=1;BYDAY=MO,FR             | 2026-01-30 2027-01-01 2027-01-04"
                        + " 2027-01-08",
                "2026-01-30 | FREQ=DAILY;BYMONTHDAY=-1                     | 2026-01-30 2026-01-31 2026-02-28"
                        + " 2026-03-31",
                "2026-01-01 | FREQ=WEEKLY;BYDAY=TU,TH                      | 2026-01-01 2026-01-06 2026-01-08"
                        + " 2026-01-13",
                "2026-01-04 | FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=MO   | 2026-01-04 2026-01-12 2026-01-18"
                        + " 2026-01-26",
                "2026-01-04 | FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,MO;WKST=SU   | 2026-01-04 2026-01-05 2026-01-18"
                        + " 2026-01-19",
                "2026-01-31 | FREQ=MONTHLY                                 | 2026-01-31 2026-03-31 2026-05-31"
                        + " 2026-07-31",
                "2026-01-02 | FREQ=MONTHLY;BYDAY=1FR                       | 2026-01-02 2026-02-06 2026-03-06"
                        + " 2026-04-03",
                "2026-01-30 | FREQ=MONTHLY;BYDAY=-1FR                      | 2026-01-30 2026-02-27 2026-03-27"
                        + " 2026-04-24",
                "2026-02-13 | FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13          | 2026-02-13 2026-03-13 2026-11-13"
                        + " 2027-08-13",
                "2026-01-30 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 | 2026-01-30 2026-02-27 2026-03-31"
                        + " 2026-04-30",
                "2026-01-31 | FREQ=MONTHLY;INTERVAL=18;BYMONTHDAY=-1       | 2026-01-31 2027-07-31 2029-01-31"
                        + " 2030-07-31",
                "2024-02-29 | FREQ=YEARLY                                  | 2024-02-29 2028-02-29 2032-02-29"
                        + " 2036-02-29",
                "2024-02-29 | RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=BACKWARD   | 2024-02-29 2025-02-28 2026-02-28"
                        + " 2027-02-28",
                "2024-02-29 | RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=FORWARD    | 2024-02-29 2025-03-01 2026-03-01"
                        + " 2027-03-01",
                "2026-01-31 | RSCALE=GREGORIAN;FREQ=MONTHLY;SKIP=BACKWARD  | 2026-01-31 2026-02-28 2026-03-31"
                        + " 2026-04-30",
                "2026-11-26 | FREQ=YEARLY;BYMONTH=11;BYDAY=4TH             | 2026-11-26 2027-11-25 2028-11-23"
                        + " 2029-11-22",
                "2026-04-10 | FREQ=YEARLY;BYYEARDAY=100,-1                 | 2026-04-10 2026-12-31 2027-04-10"
                        + " 2027-12-31",
                "2026-12-31 | FREQ=YEARLY;BYWEEKNO=53                      | 2026-12-31 2032-12-30 2037-12-31"
                        + " 2043-12-31",
                "2026-05-18 | FREQ=YEARLY;BYDAY=20MO                       | 2026-05-18 2027-05-17 2028-05-15"
                        + " 2029-05-14"
            })
    void rulesFallOnTheDatesOfTheCalendar(String start, String rule, String dates) {
        Series series = series(start + "T09:00", "UTC").rule(rule).build();

        assertThat(series.all()
                        .limit(4)
                        .map(id -> id.recurrenceId().toLocalDate().toString()))
                .containsExactly(dates.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=DAILY;BYHOUR=9,17                | 05T09:00 05T17:00 06T09:00 06T17:00",
                "FREQ=WEEKLY;BYHOUR=9;BYMINUTE=0,30    | 05T09:00 05T09:30 12T09:00 12T09:30",
                "FREQ=DAILY;BYHOUR=8,9,17;BYSETPOS=-1  | 05T09:00 05T17:00 06T17:00 07T17:00",
                "FREQ=HOURLY;INTERVAL=6                | 05T09:00 05T15:00 05T21:00 06T03:00",
                "FREQ=HOURLY;BYHOUR=9,10;BYDAY=MO      | 05T09:00 05T10:00 12T09:00 12T10:00",
                "FREQ=MINUTELY;INTERVAL=90             | 05T09:00 05T10:30 05T12:00 05T13:30",
                "FREQ=MINUTELY;BYHOUR=9;BYMINUTE=0,59  | 05T09:00 05T09:59 06T09:00 06T09:59",
                "FREQ=SECONDLY;INTERVAL=1800;BYHOUR=9  | 05T09:00 05T09:30 06T09:00 06T09:30",
                "FREQ=SECONDLY;BYHOUR=9;BYMINUTE=0;BYSECOND=0 | 05T09:00 06T09:00 07T09:00 08T09:00"
            })
    void rulesFallOnTheTimesOfTheDay(String rule, String times) {
        Series series = series("2026-01-05T09:00", "UTC").rule(rule).build();

        assertThat(series.all().limit(4).map(id -> id.recurrenceId().toString().substring(8)))
                .containsExactly(times.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREQ=DAILY;BYHOUR=12,15;COUNT=1", "FREQ=WEEKLY;BYDAY=TH,FR;COUNT=1"})
    void aCountOfOneIsTheStartAloneAlsoWhereTheRuleFallsLater(String rule) {
        // D1: the start is no Friday, and not at noon.
        Series series = series("2026-01-05T09:00", "UTC").rule(rule).build();

        assertThat(series.all().map(Occurrence::recurrenceId)).containsExactly(LocalDateTime.parse("2026-01-05T09:00"));
    }

    @Test
    void theFirstOccurrenceNeverDisappearsAndIsCounted() {
        // D1: 1 January 2026 is no Monday.
        Series series = series("2026-01-01T09:00", "UTC")
                .rule("FREQ=WEEKLY;BYDAY=MO;COUNT=3")
                .build();

        assertThat(dates(series)).containsExactly("2026-01-01", "2026-01-05", "2026-01-12");
    }

    @Test
    void theFirstOccurrenceStaysWhenUntilIsBeforeIt() {
        Series series = series("2026-01-05T09:00", "UTC")
                .rule("FREQ=DAILY;UNTIL=20251231")
                .build();

        assertThat(dates(series)).containsExactly("2026-01-05");
    }

    @Test
    void anExclusionRemovesEvenTheFirstOccurrence() {
        Series series = series("2026-01-05T09:00", "UTC")
                .rule("FREQ=DAILY;COUNT=3")
                .without("2026-01-05T09:00")
                .build();

        assertThat(dates(series)).containsExactly("2026-01-06", "2026-01-07");
    }

    @Test
    void anAddedTimeThatTheRuleGivesTooIsOneOccurrence() {
        Series series = series("2026-01-05T09:00", "UTC")
                .rule("FREQ=DAILY;COUNT=2")
                .plus("2026-01-06T09:00", "2026-01-05T20:00")
                .build();

        assertThat(dates(series)).containsExactly("2026-01-05", "2026-01-05", "2026-01-06");
    }

    @Test
    void aTimeInBerlinsSpringGapIsReadWithTheOffsetBeforeIt() {
        // D6: on 29 March 2026 there is no 02:30 in Berlin; 02:30 at +01:00 is 01:30 UTC, and clocks show 03:30.
        Series series = series("2026-03-28T02:30", "Europe/Berlin")
                .rule("FREQ=DAILY;COUNT=3")
                .build();

        assertThat(starts(series))
                .containsExactly("2026-03-28T01:30:00Z", "2026-03-29T01:30:00Z", "2026-03-30T00:30:00Z");
        assertThat(series.all().skip(1).findFirst().orElseThrow().span().localStart())
                .isEqualTo("2026-03-29T03:30");
    }

    @Test
    void aTimeInBerlinsAutumnOverlapIsItsFirstPass() {
        // D6: on 25 October 2026 Berlin has 02:30 twice; the first is at +02:00.
        Series series = series("2026-10-24T02:30", "Europe/Berlin")
                .rule("FREQ=DAILY;COUNT=3")
                .build();

        assertThat(starts(series))
                .containsExactly("2026-10-24T00:30:00Z", "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z");
    }

    @Test
    void aWallClockTimeRecursAtThatTimeAcrossNewYorksChange() {
        // D6: New York goes from -05:00 to -04:00 on 8 March 2026.
        Series series = series("2026-03-06T09:00", "America/New_York")
                .rule("FREQ=WEEKLY;COUNT=2")
                .build();

        assertThat(starts(series)).containsExactly("2026-03-06T14:00:00Z", "2026-03-13T13:00:00Z");
    }

    @Test
    void anOccurrenceLastsItsExactDurationThroughTheChange() {
        // 22:00 to 06:00 is eight hours; in the night of 29 March it ends at 07:00 on the clock.
        Series nights = series("2026-03-27T22:00", "Europe/Berlin")
                .lasting(Duration.ofHours(8))
                .rule("FREQ=DAILY;COUNT=2")
                .build();

        assertThat(nights.all().map(night -> night.span().localEnd().toString()))
                .containsExactly("2026-03-28T06:00", "2026-03-29T07:00");
    }

    @Test
    void anAllDayOccurrenceIsAsLongAsItsDay() {
        // 29 March 2026 has 23 hours in Berlin.
        Series days = allDaySeries("2026-03-28", 1, "Europe/Berlin")
                .rule("FREQ=DAILY;COUNT=2")
                .build();

        assertThat(days.all().map(day -> day.interval().duration()))
                .containsExactly(Duration.ofHours(24), Duration.ofHours(23));
    }

    @Test
    void aUtcUntilIsComparedAsAnInstant() {
        // 09:00 in Berlin is 08:00 UTC in winter and 07:00 UTC in summer.
        Series winter = series("2026-01-05T09:00", "Europe/Berlin")
                .rule("FREQ=DAILY;UNTIL=20260107T073000Z")
                .build();
        Series summer = series("2026-07-06T09:00", "Europe/Berlin")
                .rule("FREQ=DAILY;UNTIL=20260708T073000Z")
                .build();

        assertThat(dates(winter)).containsExactly("2026-01-05", "2026-01-06");
        assertThat(dates(summer)).containsExactly("2026-07-06", "2026-07-07", "2026-07-08");
    }

    @Test
    void aDateAsUntilIncludesItsWholeDay() {
        Series series = series("2026-01-05T09:00", "Europe/Berlin")
                .rule("FREQ=DAILY;UNTIL=20260107")
                .build();

        assertThat(dates(series)).containsExactly("2026-01-05", "2026-01-06", "2026-01-07");
    }

    @Test
    void anAllDaySeriesEndsWithTheDateOfItsUntilInAnyForm() {
        Series series = allDaySeries("2026-01-05", 1, "America/New_York")
                .rule("FREQ=DAILY;UNTIL=20260107T000000Z")
                .build();

        assertThat(dates(series)).containsExactly("2026-01-05", "2026-01-06", "2026-01-07");
    }

    @Test
    void aWindowShowsAnOccurrenceThatBeganBeforeIt() {
        // D7: the night shift of 12 January reaches into the morning of the 13th.
        Series nights = series("2026-01-05T22:00", "UTC")
                .lasting(Duration.ofHours(8))
                .rule("FREQ=WEEKLY")
                .build();

        assertThat(nights.in(window("2026-01-13T00:00:00Z", "2026-01-14T00:00:00Z"))
                        .occurrences())
                .extracting(Occurrence::recurrenceId)
                .containsExactly(LocalDateTime.parse("2026-01-12T22:00"));
    }

    @Test
    void aWindowDoesNotShowWhatEndsAsItBeginsOrBeginsAsItEnds() {
        Series hours = series("2026-01-05T09:00", "UTC").rule("FREQ=HOURLY").build();

        assertThat(hours.in(window("2026-01-06T10:00:00Z", "2026-01-06T12:00:00Z"))
                        .occurrences())
                .extracting(occurrence -> occurrence.recurrenceId().getHour())
                .containsExactly(10, 11);
    }

    @Test
    void aWindowThatEndsInTheAutumnOverlapShowsTheFirstPass() {
        // D6, D7: 01:15 UTC is 02:15 on the second pass; 02:30 on the first pass was at 00:30 UTC.
        Series series =
                series("2026-10-20T02:30", "Europe/Berlin").rule("FREQ=DAILY").build();

        assertThat(series.in(window("2026-10-25T00:00:00Z", "2026-10-25T01:15:00Z"))
                        .occurrences())
                .hasSize(1);
    }

    @Test
    @Timeout(5)
    void aWindowShowsAtMostTenThousandAndSaysThatThereAreMore() {
        Series seconds = series("2026-01-05T09:00", "UTC").rule("FREQ=SECONDLY").build();

        Occurrences year = seconds.in(window("2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z"));

        assertThat(year.occurrences()).hasSize(10_000);
        assertThat(year.truncated()).isTrue();
    }

    @Test
    void aWindowWithExactlyTenThousandIsWhole() {
        Series seconds = series("2026-01-05T09:00", "UTC")
                .rule("FREQ=SECONDLY;COUNT=10000")
                .build();

        Occurrences all = seconds.in(window("2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z"));

        assertThat(all.occurrences()).hasSize(10_000);
        assertThat(all.truncated()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=MONTHLY;BYMONTH=4;BYMONTHDAY=31",
                "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6",
                "FREQ=MONTHLY;BYDAY=6MO",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31",
                "FREQ=DAILY;BYHOUR=9;BYSETPOS=2",
                "FREQ=HOURLY;INTERVAL=24;BYHOUR=8",
                "FREQ=MINUTELY;INTERVAL=2;BYMINUTE=1",
                "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30"
            })
    @Timeout(5)
    void aRuleThatFallsOnNoDateIsFoundOutInTime(String rule) {
        Series series = series("2026-01-05T09:00", "UTC").rule(rule).build();

        assertThat(series.yieldsNothing())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("never falls"));
        assertThat(dates(series)).containsExactly("2026-01-05");
    }

    @Test
    void aSeriesWhoseEveryOccurrenceIsLeftOutYieldsNothing() {
        Series series = series("2026-01-05T09:00", "UTC")
                .rule("FREQ=DAILY;COUNT=1")
                .without("2026-01-05T09:00")
                .build();

        assertThat(series.yieldsNothing()).isPresent();
    }

    @Test
    @Timeout(5)
    void sparseRulesAreFoundHoweverFarApart() {
        // 29 February 2024 was a Thursday, and is again after 28 years.
        Series days = series("2024-02-29T09:00", "UTC")
                .rule("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=TH")
                .build();
        Series seconds = series("2024-02-29T09:00", "UTC")
                .rule("FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=TH;BYHOUR=9;BYMINUTE=0;BYSECOND=0")
                .build();

        assertThat(days.next(LocalDateTime.parse("2024-03-01T00:00"))
                        .orElseThrow()
                        .recurrenceId())
                .isEqualTo("2052-02-29T09:00");
        assertThat(seconds.next(LocalDateTime.parse("2024-03-01T00:00"))
                        .orElseThrow()
                        .recurrenceId())
                .isEqualTo("2052-02-29T09:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=SECONDLY;COUNT=1000000",
                "FREQ=YEARLY;INTERVAL=999999999;BYMONTH=1,2",
                "FREQ=MONTHLY;INTERVAL=999999999",
                "FREQ=WEEKLY;INTERVAL=999999999;BYDAY=MO,FR",
                "FREQ=SECONDLY;INTERVAL=999999999",
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=0,1,2,3,4,5,6,7,8,9,10;BYMINUTE=0,5,10,15,20,25,30,35,40,45,50,55"
            })
    @Timeout(5)
    void hostileRulesAreAnsweredInTime(String rule) {
        Series series = series("2026-01-30T09:00", "UTC").rule(rule).build();

        series.in(window("2090-01-01T00:00:00Z", "2091-01-01T00:00:00Z"));

        assertThat(series.yieldsNothing()).isEmpty();
    }

    @Test
    void aWindowOfAllTimeIsAnswered() {
        Series series = series("2026-01-05T09:00", "America/New_York")
                .rule("FREQ=YEARLY")
                .build();

        // The years 2026 to 9999.
        assertThat(series.in(new Interval(Instant.MIN, Instant.MAX)).occurrences())
                .hasSize(9_999 - 2_026 + 1);
    }

    @Test
    void onlyTrueOccurrencesAreContained() {
        Series series = series("2026-01-05T09:00", "UTC")
                .rule("FREQ=WEEKLY")
                .without("2026-01-12T09:00")
                .build();

        assertThat(List.of("2026-01-19T09:00", "2026-01-12T09:00", "2026-01-19T10:00", "2026-01-20T09:00"))
                .map(id -> series.contains(LocalDateTime.parse(id)))
                .containsExactly(true, false, false, false);
    }

    @Test
    void countBeforeCountsOccurrences() {
        Series series = series("2026-01-05T09:00", "UTC")
                .rule("FREQ=DAILY")
                .without("2026-01-06T09:00")
                .build();

        assertThat(series.countBefore(LocalDateTime.parse("2026-01-10T09:00"))).isEqualTo(4);
    }

    @Test
    void anEndlessSeriesHasNoLastEnd() {
        assertThat(series("2026-01-05T09:00", "UTC").rule("FREQ=DAILY").build().lastEnd())
                .isEmpty();
    }

    @Test
    void noOccurrenceOutlastsTheLastEnd() {
        Series counted =
                series("2026-01-05T09:00", "UTC").rule("FREQ=DAILY;COUNT=3").build();

        assertThat(counted.lastEnd().orElseThrow())
                .isBetween(Instant.parse("2026-01-07T10:00:00Z"), Instant.parse("2026-01-08T10:00:00Z"));
    }

    private static List<String> dates(Series series) {
        return series.all()
                .map(occurrence -> occurrence.recurrenceId().toLocalDate().toString())
                .toList();
    }

    private static List<String> starts(Series series) {
        return series.all()
                .map(occurrence -> occurrence.interval().startInclusive().toString())
                .toList();
    }

    private static Interval window(String startInclusive, String endExclusive) {
        return new Interval(Instant.parse(startInclusive), Instant.parse(endExclusive));
    }
}
