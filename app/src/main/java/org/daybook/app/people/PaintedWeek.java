package org.daybook.app.people;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.daybook.core.people.LocalTimeRange;
import org.daybook.core.people.WorkingHours;

/** Working hours one paints: each minute of the week is worked or not. Painting one day leaves the others as they are. */
record PaintedWeek(WorkingHours hours) {

    static final int DAY_MINUTES = 24 * 60;
    private static final LocalTimeRange OFFICE = new LocalTimeRange(LocalTime.of(8, 0), LocalTime.of(17, 0));

    /** From eight to five, Monday to Friday. */
    static PaintedWeek office() {
        return new PaintedWeek(new WorkingHours(Map.of(DayOfWeek.MONDAY, List.of(OFFICE)))).mondayOnAllWeekdays();
    }

    boolean worksAt(DayOfWeek day, int minute) {
        return minutes(day).get(minute);
    }

    /** Works, or does not, from one minute of a day to another. */
    PaintedWeek paint(DayOfWeek day, int fromInclusive, int toExclusive, boolean works) {
        BitSet minutes = minutes(day);
        minutes.set(fromInclusive, toExclusive, works);
        return with(day, ranges(minutes));
    }

    /** Clears a day that has hours; one that has none takes over those of the nearest day before it, or office hours. */
    PaintedWeek toggled(DayOfWeek day) {
        return with(day, of(day).isEmpty() ? nearestBefore(day) : List.of());
    }

    private List<LocalTimeRange> nearestBefore(DayOfWeek day) {
        for (int back = 1; back < DayOfWeek.values().length; back++) {
            List<LocalTimeRange> ranges = of(day.minus(back));
            if (!ranges.isEmpty()) {
                return ranges;
            }
        }
        return List.of(OFFICE);
    }

    PaintedWeek mondayOnAllWeekdays() {
        PaintedWeek week = this;
        for (DayOfWeek day = DayOfWeek.TUESDAY; day != DayOfWeek.SATURDAY; day = day.plus(1)) {
            week = week.with(day, of(DayOfWeek.MONDAY));
        }
        return week;
    }

    Duration total() {
        long minutes = 0;
        for (DayOfWeek day : DayOfWeek.values()) {
            minutes += minutes(day).cardinality();
        }
        return Duration.ofMinutes(minutes);
    }

    List<LocalTimeRange> of(DayOfWeek day) {
        return hours.byDay().getOrDefault(day, List.of());
    }

    static int start(LocalTimeRange range) {
        return minute(range.startInclusive());
    }

    static int end(LocalTimeRange range) {
        return range.endExclusive().equals(LocalTime.MIDNIGHT) ? DAY_MINUTES : minute(range.endExclusive());
    }

    private PaintedWeek with(DayOfWeek day, List<LocalTimeRange> ranges) {
        Map<DayOfWeek, List<LocalTimeRange>> byDay = new EnumMap<>(DayOfWeek.class);
        byDay.putAll(hours.byDay());
        byDay.put(day, ranges);
        return new PaintedWeek(new WorkingHours(byDay));
    }

    private BitSet minutes(DayOfWeek day) {
        BitSet minutes = new BitSet(DAY_MINUTES);
        of(day).forEach(range -> minutes.set(start(range), end(range)));
        return minutes;
    }

    private static List<LocalTimeRange> ranges(BitSet minutes) {
        List<LocalTimeRange> ranges = new ArrayList<>();
        for (int from = minutes.nextSetBit(0); from >= 0; ) {
            int to = minutes.nextClearBit(from);
            ranges.add(new LocalTimeRange(time(from), time(to)));
            from = minutes.nextSetBit(to);
        }
        return ranges;
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(minute % DAY_MINUTES * 60L);
    }
}
