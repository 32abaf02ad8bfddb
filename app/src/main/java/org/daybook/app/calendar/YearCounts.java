package org.daybook.app.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much there is on each day of a year.
 *
 * @param busiest how much there is on the day with the most
 */
record YearCounts(int year, Map<LocalDate, Day> days, int busiest) {

    /** How many shades of booked there are, beside nothing at all. */
    static final int STEPS = 4;

    static final YearCounts NONE = new YearCounts(0, Map.of(), 0);

    private static final Day FREE = new Day(0, 0);

    /**
     * One day.
     *
     * @param entries how many entries it has a part of
     * @param clashing how many of them clash
     */
    record Day(int entries, int clashing) {

        private Day with(boolean clashes) {
            return new Day(entries + 1, clashing + (clashes ? 1 : 0));
        }
    }

    static YearCounts of(List<Face> faces, int year, ZoneId zone) {
        LocalDate first = LocalDate.ofYearDay(year, 1);
        LocalDate afterLast = first.plusYears(1);
        Map<LocalDate, Day> days = new HashMap<>();
        for (Face face : faces) {
            GridLayout.Stretch stretch = GridLayout.Stretch.of(face.commitment(), zone);
            LocalDate day = stretch.firstDay().isBefore(first) ? first : stretch.firstDay();
            while (!day.isAfter(stretch.lastDay()) && day.isBefore(afterLast)) {
                days.merge(day, FREE.with(face.clashesHard()), (was, _) -> was.with(face.clashesHard()));
                day = day.plusDays(1);
            }
        }
        return new YearCounts(
                year, days, days.values().stream().mapToInt(Day::entries).max().orElse(0));
    }

    Day on(LocalDate day) {
        return days.getOrDefault(day, FREE);
    }

    /** How booked a day is, from 0 for not at all to {@value #STEPS}. */
    int step(LocalDate day) {
        int entries = on(day).entries();
        return entries == 0 ? 0 : (entries - 1) / width() + 1;
    }

    /** The fewest entries that make a step. */
    int from(int step) {
        return (step - 1) * width() + 1;
    }

    /** The most entries of a step. */
    int to(int step) {
        return step * width();
    }

    private int width() {
        return Math.max(1, (busiest + STEPS - 1) / STEPS);
    }
}
