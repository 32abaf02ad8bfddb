package org.daybook.persistence.exchange;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Says when a zone changes its offset as a yearly RRULE. The pattern is found in the wall-clock dates themselves, over a
 * whole cycle of the Gregorian calendar, because a rule given in UTC may fall on another day locally.
 */
final class YearlyPattern {

    private static final int CYCLE = 400;

    private YearlyPattern() {}

    /** The RRULE of the changes a rule makes from a year on, or nothing where no simple one yields them all. */
    static Optional<String> of(ZoneOffsetTransitionRule rule, int firstYear) {
        List<LocalDateTime> dates = IntStream.range(firstYear, firstYear + CYCLE)
                .mapToObj(year -> rule.createTransition(year).getDateTimeBefore())
                .toList();
        if (!same(dates, LocalDateTime::getMonth) || !same(dates, LocalDateTime::toLocalTime)) {
            return Optional.empty();
        }
        return days(dates)
                .map(days ->
                        "FREQ=YEARLY;BYMONTH=%d;%s".formatted(dates.getFirst().getMonthValue(), days));
    }

    private static Optional<String> days(List<LocalDateTime> dates) {
        if (same(dates, LocalDateTime::getDayOfMonth)) {
            return Optional.of("BYMONTHDAY=" + dates.getFirst().getDayOfMonth());
        }
        if (!same(dates, LocalDateTime::getDayOfWeek)) {
            return Optional.empty();
        }
        String weekday = weekday(dates.getFirst().getDayOfWeek());
        if (dates.stream().allMatch(date -> date.plusWeeks(1).getMonth() != date.getMonth())) {
            return Optional.of("BYDAY=-1" + weekday);
        }
        IntSummaryStatistics days =
                dates.stream().mapToInt(LocalDateTime::getDayOfMonth).summaryStatistics();
        int week = (days.getMin() - 1) / 7;
        if (week == (days.getMax() - 1) / 7) {
            return Optional.of("BYDAY=" + (week + 1) + weekday);
        }
        return days.getMax() - days.getMin() > 6
                ? Optional.empty()
                : Optional.of("BYDAY=%s;BYMONTHDAY=%s".formatted(weekday, list(days)));
    }

    private static String list(IntSummaryStatistics days) {
        return IntStream.rangeClosed(days.getMin(), days.getMax())
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(","));
    }

    private static String weekday(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    private static boolean same(List<LocalDateTime> dates, Function<LocalDateTime, Object> part) {
        return dates.stream().map(part).distinct().count() == 1;
    }
}
