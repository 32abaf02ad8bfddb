package org.daybook.core.quickadd;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.daybook.core.quickadd.Part.On;

/** The first day of a series: of the days that its rule names, the first from some day on (rule D1). */
final class FirstDay {

    /** The 31st of a month, or a fifth Monday, is never further away. */
    private static final int FURTHEST = 400;

    private FirstDay() {}

    static LocalDate of(On on, LocalDate from) {
        LocalDate day = from;
        for (int ahead = 0; ahead < FURTHEST; ahead++) {
            if (isOn(on, day)) {
                return day;
            }
            day = day.plusDays(1);
        }
        return from;
    }

    private static boolean isOn(On on, LocalDate day) {
        if (on.monthDay() != 0) {
            return on.monthDay() > 0
                    ? day.getDayOfMonth() == on.monthDay()
                    : day.getDayOfMonth() == day.lengthOfMonth();
        }
        if (on.weekdays().isEmpty()) {
            return true;
        }
        return on.weekdays().contains(day.getDayOfWeek()) && (on.ordinal() == 0 || isNth(on, day));
    }

    /** Whether a day is the nth of its month among days like it. */
    private static boolean isNth(On on, LocalDate day) {
        LocalDate first = day.withDayOfMonth(1);
        boolean last = on.ordinal() < 0;
        LocalDate from = last ? day : first;
        LocalDate to = last ? first.plusMonths(1) : day.plusDays(1);
        return count(on.weekdays(), from, to) == Math.abs(on.ordinal());
    }

    private static long count(Set<DayOfWeek> weekdays, LocalDate startInclusive, LocalDate endExclusive) {
        return startInclusive
                .datesUntil(endExclusive)
                .filter(day -> weekdays.contains(day.getDayOfWeek()))
                .count();
    }
}
