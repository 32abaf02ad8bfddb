package org.daybook.core.time;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The times of one period, as seconds from its beginning: what BYHOUR, BYMINUTE and BYSECOND expand to. */
final class TimesOfDay {

    private static final int DAY = 86_400;

    private TimesOfDay() {}

    /**
     * @param period seconds of one period: a day, an hour, a minute or a second
     * @param start the start of the series, whose own time stands in for the parts that the rule leaves out
     */
    static int[] within(int period, RecurrenceRule rule, LocalDateTime start) {
        SortedSet<Integer> offsets = new TreeSet<>();
        for (int hour : period == DAY ? given(rule, RulePart.BYHOUR, start.getHour()) : List.of(0)) {
            for (int minute : period >= 3_600 ? given(rule, RulePart.BYMINUTE, start.getMinute()) : List.of(0)) {
                for (int second : period >= 60 ? given(rule, RulePart.BYSECOND, start.getSecond()) : List.of(0)) {
                    // Without leap seconds, second 60 is read as 59 (RFC 5545 section 3.3.12).
                    offsets.add(hour * 3_600 + minute * 60 + Math.min(second, 59));
                }
            }
        }
        return offsets.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * The times of one week as seconds from its beginning, which is the rule's WKST: on the days BYDAY names, or on the
     * weekday of the start.
     */
    static int[] withinWeek(RecurrenceRule rule, LocalDateTime start) {
        int[] times = within(DAY, rule, start);
        Stream<DayOfWeek> days =
                rule.has(RulePart.BYDAY) ? rule.byDay().stream().map(NthWeekday::day) : Stream.of(start.getDayOfWeek());
        return days.mapToInt(day -> Math.floorMod(day.compareTo(rule.weekStart()), 7))
                .sorted()
                .flatMap(day -> Arrays.stream(times).map(time -> day * DAY + time))
                .toArray();
    }

    /** The elements that BYSETPOS picks, in order; all of them when the rule picks none. */
    static int[] picked(int[] all, Collection<Integer> positions) {
        if (positions.isEmpty()) {
            return all;
        }
        List<Integer> picked = new ArrayList<>();
        for (int index = 0; index < all.length; index++) {
            if (positions.contains(index + 1) || positions.contains(index - all.length)) {
                picked.add(all[index]);
            }
        }
        return picked.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Collection<Integer> given(RecurrenceRule rule, RulePart part, int own) {
        return rule.has(part) ? rule.numbers(part) : List.of(own);
    }
}
