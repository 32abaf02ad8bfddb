package org.daybook.core.coaching;

import java.time.LocalDate;
import org.daybook.core.people.PersonId;

/**
 * What a coaching action plan says at its head.
 *
 * @param startsOn the first day of its first week
 * @param cycles how many cycles it has, 1 to {@value #MOST_CYCLES}
 * @param weeks how many weeks each lasts, 1 to {@value #MOST_WEEKS}
 * @param needs what the teacher needs, in the words of both
 * @param focus what they work on
 */
public record PlanDetails(
        String title,
        SchoolId school,
        PersonId teacher,
        PersonId coach,
        LocalDate startsOn,
        int cycles,
        int weeks,
        Stage stage,
        String needs,
        String focus) {

    public static final int MOST_CYCLES = 12;
    public static final int MOST_WEEKS = 26;

    /** The day after its last. */
    public LocalDate endsBefore() {
        return startsOn.plusWeeks((long) cycles * weeks);
    }

    /** The first day of a week of it. */
    public LocalDate firstDay(CycleWeek week) {
        return startsOn.plusWeeks((week.cycle() - 1L) * weeks + week.week() - 1);
    }

    /** The week of it that a day is in; days before it belong to its first week, days after it to its last. */
    public CycleWeek weekOf(LocalDate day) {
        long since =
                Math.clamp(Math.floorDiv(day.toEpochDay() - startsOn.toEpochDay(), 7L), 0, (long) cycles * weeks - 1);
        return new CycleWeek((int) (since / weeks) + 1, (int) (since % weeks) + 1);
    }
}
