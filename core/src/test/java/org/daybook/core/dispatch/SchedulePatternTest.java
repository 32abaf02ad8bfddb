package org.daybook.core.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.core.time.SeriesBuilder.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.daybook.core.time.Frequency;
import org.daybook.core.time.Recurrence;
import org.daybook.core.time.Series;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule D5: the pattern form with ISO weekdays, and the rule that is stored for it. */
class SchedulePatternTest {

    private static final Series MONDAYS =
            series("2026-01-05T09:00", "Europe/Berlin").build();

    @Test
    void mondayIsOneAndSundayIsSeven() {
        SchedulePattern pattern = pattern(2, days(1, 7), null, null);

        assertThat(text(pattern)).isEqualTo("RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU");
    }

    @Test
    void theEndDateIsInclusiveAndExceptionsAreLeftOutAtTheTimeOfTheSeries() {
        SchedulePattern pattern = new SchedulePattern(
                Frequency.WEEKLY,
                1,
                days(),
                LocalDate.parse("2026-01-05"),
                LocalDate.parse("2026-01-26"),
                null,
                new TreeSet<>(List.of(LocalDate.parse("2026-01-12"))));

        assertThat(text(pattern)).isEqualTo("RRULE:FREQ=WEEKLY;UNTIL=20260126\nEXDATE:20260112T090000");
    }

    @Test
    void whatAPatternMeansReadsBackAsThePattern() {
        SchedulePattern pattern = pattern(2, days(1, 3), LocalDate.parse("2026-06-15"), null);

        assertThat(SchedulePattern.from(MONDAYS.first(), recurrence(pattern))).contains(pattern);
    }

    @Test
    void aUtcEndReadsAsItsDayOnTheWallClock() {
        Series series = series("2026-01-05T09:00", "Europe/Berlin")
                .rule("FREQ=DAILY;UNTIL=20260630T225959Z")
                .build();

        assertThat(SchedulePattern.from(series.first(), series.recurrence()).map(SchedulePattern::endDate))
                .isEmpty();
        Series evening = series("2026-01-05T09:00", "Europe/Berlin")
                .rule("FREQ=DAILY;UNTIL=20260630T120000Z")
                .build();
        assertThat(SchedulePattern.from(evening.first(), evening.recurrence()))
                .hasValueSatisfying(pattern -> assertThat(pattern.endDate()).isEqualTo("2026-06-30"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=MONTHLY;BYDAY=2TU",
                "FREQ=MONTHLY;BYMONTHDAY=-1",
                "FREQ=DAILY;BYHOUR=9,17",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=SU",
                "FREQ=HOURLY"
            })
    void aRuleThatSaysMoreThanAPatternHasNone(String rule) {
        Series series = series("2026-01-05T09:00", "Europe/Berlin").rule(rule).build();

        assertThat(SchedulePattern.from(series.first(), series.recurrence())).isEqualTo(Optional.empty());
    }

    @Test
    void aDayBeyondSundayIsRefused() {
        assertThat(pattern(1, days(8), null, null).toRecurrence(MONDAYS.first()))
                .isInstanceOf(SchedulePattern.Problem.class);
    }

    @Test
    void anEndDateAndACountTogetherAreRefused() {
        assertThat(pattern(1, days(1), LocalDate.parse("2026-06-15"), 4).toRecurrence(MONDAYS.first()))
                .isInstanceOf(SchedulePattern.Problem.class);
    }

    private static SchedulePattern pattern(
            int interval, SortedSet<Integer> daysOfWeek, @Nullable LocalDate endDate, @Nullable Integer count) {
        return new SchedulePattern(
                Frequency.WEEKLY, interval, daysOfWeek, LocalDate.parse("2026-01-05"), endDate, count, new TreeSet<>());
    }

    private static SortedSet<Integer> days(Integer... days) {
        return new TreeSet<>(List.of(days));
    }

    private static Recurrence recurrence(SchedulePattern pattern) {
        return switch (pattern.toRecurrence(MONDAYS.first())) {
            case SchedulePattern.Converted(Recurrence recurrence) -> recurrence;
            case SchedulePattern.Problem(String sentence) -> throw new AssertionError(sentence);
        };
    }

    private static String text(SchedulePattern pattern) {
        return recurrence(pattern).text();
    }
}
