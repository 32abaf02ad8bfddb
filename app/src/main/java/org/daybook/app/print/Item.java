package org.daybook.app.print;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.time.WallClockSpan;

/**
 * A commitment by the wall clocks of the place it is printed for.
 *
 * @param end exclusive; by the clock it may come before the start where clocks are turned back
 */
record Item(Commitment commitment, LocalDateTime start, LocalDateTime end) {

    private static final Duration DAY = Duration.ofDays(1);

    static Item of(Commitment commitment, ZoneId zone) {
        WallClockSpan when = commitment.when();
        if (when.allDay()) {
            return new Item(commitment, when.localStart(), when.localEnd());
        }
        return new Item(
                commitment,
                LocalDateTime.ofInstant(commitment.interval().startInclusive(), zone),
                LocalDateTime.ofInstant(commitment.interval().endExclusive(), zone));
    }

    boolean allDay() {
        return commitment.when().allDay();
    }

    /** Whether it takes whole days, and so stands above the hours rather than among them. */
    boolean wholeDays() {
        return allDay() || commitment.interval().duration().compareTo(DAY) >= 0;
    }

    LocalDate firstDay() {
        return start.toLocalDate();
    }

    /** What ends at midnight does not reach into the day that begins then. */
    LocalDate lastDay() {
        LocalDate last = end.isAfter(start) ? end.minusNanos(1).toLocalDate() : start.toLocalDate();
        return last.isBefore(firstDay()) ? firstDay() : last;
    }

    boolean severalDays() {
        return lastDay().isAfter(firstDay());
    }

    boolean on(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    Tone tone() {
        return Tone.ofCategory(commitment.category());
    }
}
