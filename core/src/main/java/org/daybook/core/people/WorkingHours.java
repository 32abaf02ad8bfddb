package org.daybook.core.people;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.daybook.core.time.Interval;

/**
 * When somebody works in an ordinary week, by the wall clock of their home zone. No ranges at all mean that nothing is
 * known, so nothing lies outside them.
 */
public record WorkingHours(Map<DayOfWeek, List<LocalTimeRange>> byDay) {

    public static final WorkingHours UNKNOWN = new WorkingHours(Map.of());

    public WorkingHours {
        Map<DayOfWeek, List<LocalTimeRange>> ordered = new EnumMap<>(DayOfWeek.class);
        byDay.forEach((day, ranges) -> {
            if (!ranges.isEmpty()) {
                ordered.put(day, List.copyOf(ranges));
            }
        });
        byDay = Collections.unmodifiableMap(ordered);
    }

    /** The same range on each of the days. */
    public static WorkingHours of(LocalTime startInclusive, LocalTime endExclusive, DayOfWeek... days) {
        Map<DayOfWeek, List<LocalTimeRange>> byDay = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : days) {
            byDay.put(day, List.of(new LocalTimeRange(startInclusive, endExclusive)));
        }
        return new WorkingHours(byDay);
    }

    public boolean known() {
        return !byDay.isEmpty();
    }

    /** Whether every instant of the interval is worked; true when nothing is known. */
    public boolean cover(Interval interval, ZoneId zone) {
        if (!known()) {
            return true;
        }
        Instant reached = interval.startInclusive();
        for (Interval worked : around(interval, zone)) {
            if (!worked.startInclusive().isAfter(reached)
                    && worked.endExclusive().isAfter(reached)) {
                reached = worked.endExclusive();
            }
        }
        return !reached.isBefore(interval.endExclusive());
    }

    /**
     * The worked intervals of the days an interval touches, in order; a range that a daylight-saving gap swallows is
     * none.
     */
    public List<Interval> around(Interval interval, ZoneId zone) {
        List<Interval> worked = new ArrayList<>();
        LocalDate last = interval.endExclusive().atZone(zone).toLocalDate();
        for (LocalDate day = interval.startInclusive().atZone(zone).toLocalDate();
                !day.isAfter(last);
                day = day.plusDays(1)) {
            for (LocalTimeRange range : byDay.getOrDefault(day.getDayOfWeek(), List.of())) {
                LocalDate endDay = range.endExclusive().equals(LocalTime.MIDNIGHT) ? day.plusDays(1) : day;
                Instant start = day.atTime(range.startInclusive()).atZone(zone).toInstant();
                Instant end = endDay.atTime(range.endExclusive()).atZone(zone).toInstant();
                if (start.isBefore(end)) {
                    worked.add(new Interval(start, end));
                }
            }
        }
        worked.sort(null);
        return worked;
    }

    /** The form it is kept in, such as {@code MONDAY 08:00-12:00 13:00-17:00;TUESDAY 08:00-12:00}. */
    public String format() {
        return byDay.entrySet().stream()
                .map(day -> day.getKey() + " "
                        + day.getValue().stream().map(LocalTimeRange::toString).collect(joining(" ")))
                .collect(joining(";"));
    }

    /** @throws IllegalArgumentException if the text is not of the form {@link #format()} gives */
    public static WorkingHours parse(String text) {
        Map<DayOfWeek, List<LocalTimeRange>> byDay = new EnumMap<>(DayOfWeek.class);
        for (String day : text.isBlank() ? new String[0] : text.split(";")) {
            String[] words = day.strip().split(" ");
            List<LocalTimeRange> ranges = new ArrayList<>();
            for (int i = 1; i < words.length; i++) {
                String[] ends = words[i].split("-");
                if (ends.length != 2) {
                    throw new IllegalArgumentException("Working hours need a start and an end: " + words[i]);
                }
                ranges.add(new LocalTimeRange(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])));
            }
            byDay.put(DayOfWeek.valueOf(words[0]), ranges);
        }
        return new WorkingHours(byDay);
    }
}
