package org.daybook.core.time;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parts of a rule as values, defaults filled in. */
record RuleValues(
        Frequency frequency,
        int interval,
        @Nullable Integer count,
        @Nullable Until until,
        Map<RulePart, SortedSet<Integer>> numbers,
        SortedSet<NthWeekday> byDay,
        DayOfWeek weekStart,
        Skip skip) {

    /** What becomes of a date that does not exist (RFC 7529 section 4.1). */
    enum Skip {
        OMIT,
        BACKWARD,
        FORWARD
    }

    /** The parts as a rule writes them, in order, defaults left out. */
    Map<RulePart, String> texts() {
        Map<RulePart, String> texts = new EnumMap<>(RulePart.class);
        texts.put(RulePart.FREQ, frequency.name());
        if (interval != 1) {
            texts.put(RulePart.INTERVAL, Integer.toString(interval));
        }
        if (count != null) {
            texts.put(RulePart.COUNT, count.toString());
        }
        if (until != null) {
            texts.put(RulePart.UNTIL, until.text());
        }
        numbers.forEach((part, list) ->
                texts.put(part, list.stream().map(String::valueOf).collect(Collectors.joining(","))));
        if (!byDay.isEmpty()) {
            texts.put(RulePart.BYDAY, byDay.stream().map(NthWeekday::text).collect(Collectors.joining(",")));
        }
        if (weekStart != DayOfWeek.MONDAY) {
            texts.put(RulePart.WKST, NthWeekday.abbreviation(weekStart));
        }
        if (skip != Skip.OMIT) {
            texts.put(RulePart.RSCALE, "GREGORIAN");
            texts.put(RulePart.SKIP, skip.name());
        }
        return texts;
    }
}
