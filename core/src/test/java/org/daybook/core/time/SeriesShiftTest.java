package org.daybook.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.core.time.SeriesBuilder.allDaySeries;
import static org.daybook.core.time.SeriesBuilder.series;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Rule D4: a whole series moves by the amount by which one of its occurrences was moved. */
class SeriesShiftTest {

    private static final long SEED = 27_182L;

    @Test
    void weekdaysRotateWithTheStart() {
        Series series = series("2026-01-05T09:00", "UTC")
                .rule("FREQ=WEEKLY;BYDAY=MO,SU")
                .build();

        assertThat(rule(series, Duration.ofDays(1))).isEqualTo("FREQ=WEEKLY;BYDAY=MO,TU");
    }

    @Test
    void everySecondWeekWithSeveralDaysKeepsThemTogether() {
        Series series = series("2026-01-05T09:00", "UTC")
                .rule("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU")
                .build();

        // Monday 5 and Sunday 11 of one week become Tuesday 6 and Monday 12, then 20 and 26 January.
        assertThat(ids(shifted(series, Duration.ofDays(1)), 4))
                .containsExactly("2026-01-06T09:00", "2026-01-12T09:00", "2026-01-20T09:00", "2026-01-26T09:00");
    }

    @Test
    void theStartsOwnDayOfTheMonthFollowsIt() {
        Series series = series("2026-01-15T09:00", "UTC")
                .rule("FREQ=MONTHLY;BYMONTHDAY=15")
                .build();

        assertThat(rule(series, Duration.ofDays(-2))).isEqualTo("FREQ=MONTHLY;BYMONTHDAY=13");
    }

    @Test
    void theStartsOwnNthWeekdayFollowsIt() {
        Series series =
                series("2026-01-13T09:00", "UTC").rule("FREQ=MONTHLY;BYDAY=2TU").build();

        assertThat(rule(series, Duration.ofDays(2))).isEqualTo("FREQ=MONTHLY;BYDAY=3TH");
    }

    @Test
    void theLastFridayMovedBackADayIsTheLastThursday() {
        // 29 May 2026 is the last Friday of May; 28 May is its last Thursday.
        Series series = series("2026-05-29T09:00", "UTC")
                .rule("FREQ=MONTHLY;BYDAY=-1FR")
                .build();

        assertThat(rule(series, Duration.ofDays(-1))).isEqualTo("FREQ=MONTHLY;BYDAY=-1TH");
    }

    @Test
    void aYearlyDateFollowsTheStartIntoTheNextMonth() {
        Series series = series("2026-01-31T09:00", "UTC")
                .rule("FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=31")
                .build();

        assertThat(rule(series, Duration.ofDays(1))).isEqualTo("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=1");
    }

    @Test
    void theEndTheAdditionsAndTheExclusionsMoveAlong() {
        Series series = series("2026-01-05T09:00", "UTC")
                .rule("FREQ=DAILY;UNTIL=20260109T090000Z")
                .plus("2026-01-20T09:00")
                .without("2026-01-07T09:00")
                .build();

        assertThat(ids(shifted(series, Duration.ofMinutes(90)), 9))
                .containsExactly(
                        "2026-01-05T10:30",
                        "2026-01-06T10:30",
                        "2026-01-08T10:30",
                        "2026-01-09T10:30",
                        "2026-01-20T10:30");
    }

    @Test
    void aUtcEndMovesByTheWallClockAcrossADaylightSavingChange() {
        // D6: the last occurrence is Sunday 29 March 2026, the day on which Berlin's clocks go forward.
        Series series = series("2026-03-26T09:00", "Europe/Berlin")
                .rule("FREQ=DAILY;UNTIL=20260328T080000Z")
                .build();

        assertThat(ids(shifted(series, Duration.ofDays(1)), 9))
                .containsExactly("2026-03-27T09:00", "2026-03-28T09:00", "2026-03-29T09:00");
    }

    @Test
    void timesThatTheRuleNamesRefuseToMoveWithAnother() {
        Series series =
                series("2026-01-05T09:00", "UTC").rule("FREQ=DAILY;BYHOUR=9,17").build();

        assertThat(series.shiftedBy(Duration.ofHours(1))).isInstanceOf(Shift.Refused.class);
    }

    @Test
    void daysThatAreNotTheStartsOwnRefuseToLeaveTheirMonth() {
        Series series = series("2026-01-15T09:00", "UTC")
                .rule("FREQ=MONTHLY;BYMONTHDAY=15,30")
                .build();

        assertThat(series.shiftedBy(Duration.ofDays(1))).isInstanceOf(Shift.Refused.class);
    }

    @Test
    void anAllDaySeriesRefusesToMoveByHours() {
        Series series = allDaySeries("2026-01-05", 1, "UTC").rule("FREQ=DAILY").build();

        assertThat(series.shiftedBy(Duration.ofHours(1))).isInstanceOf(Shift.Refused.class);
    }

    @Test
    void everyOccurrenceMovesByTheSameAmount() {
        RandomRules rules = new RandomRules(SEED);
        Random random = rules.random();
        List<String> shapes = List.of(
                "FREQ=DAILY",
                "FREQ=DAILY;INTERVAL=3;BYDAY=MO,WE,FR",
                "FREQ=WEEKLY;BYDAY=SU,MO",
                "FREQ=WEEKLY;INTERVAL=3;BYDAY=TU,SA,SU;WKST=SU",
                "FREQ=WEEKLY;INTERVAL=2",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU,SU;BYSETPOS=1,-1",
                "FREQ=MONTHLY;BYMONTHDAY=8,12,-10",
                "FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=10",
                "FREQ=MONTHLY;BYDAY=MO,TH",
                "FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=10,14",
                "FREQ=HOURLY;INTERVAL=7");
        int moved = 0;
        for (int round = 0; round < 1_500; round++) {
            LocalDateTime start = rules.start().withDayOfMonth(10);
            String text = shapes.get(random.nextInt(shapes.size()))
                    + switch (random.nextInt(3)) {
                        case 0 -> ";COUNT=" + (1 + random.nextInt(30));
                        case 1 -> ";UNTIL=" + Until.LOCAL_FORM.format(start.plusDays(random.nextInt(900)));
                        default -> "";
                    };
            Duration amount = Duration.ofMinutes(random.nextInt(10 * 24 * 60) - 5 * 24 * 60);
            Series series = Series.of(
                    new WallClockSpan(start, Duration.ofHours(1), ZoneId.of("Europe/Berlin"), false),
                    Recurrence.of(RecurrenceRule.of(text)).excluding(start.plusDays(7)));
            if (series.shiftedBy(amount) instanceof Shift.Shifted(Series shifted)) {
                moved++;
                assertThat(shifted.all().limit(80).map(Occurrence::recurrenceId).toList())
                        .as(
                                "seed %d round %d: %s from %s by %s gave %s",
                                SEED,
                                round,
                                text,
                                start,
                                amount,
                                shifted.recurrence().text())
                        .isEqualTo(series.all()
                                .limit(80)
                                .map(occurrence -> occurrence.recurrenceId().plus(amount))
                                .toList());
            }
        }
        assertThat(moved).isGreaterThan(1_100);
    }

    private static Series shifted(Series series, Duration amount) {
        return switch (series.shiftedBy(amount)) {
            case Shift.Shifted(Series shifted) -> shifted;
            case Shift.Refused(String sentence) -> throw new AssertionError(sentence);
        };
    }

    private static String rule(Series series, Duration amount) {
        return shifted(series, amount).recurrence().text().substring("RRULE:".length());
    }

    private static List<String> ids(Series series, int most) {
        return series.all()
                .limit(most)
                .map(Occurrence::recurrenceId)
                .map(String::valueOf)
                .toList();
    }
}
