package org.daybook.app.settings;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.WeekFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one user of this machine likes their calendar.
 *
 * @param firstDay of a week
 * @param weekOne which week bears the number 1
 * @param snap the step that a drag moves by; one of {@link #SNAPS}
 * @param secondZone whose hours are shown in a second column, or null for none
 */
public record CalendarSettings(
        DayOfWeek firstDay,
        WeekOne weekOne,
        Duration snap,
        ShownHours hours,
        FirstView view,
        @Nullable ZoneId secondZone) {

    /** The steps there are to choose from. */
    public static final List<Duration> SNAPS =
            List.of(Duration.ofMinutes(5), Duration.ofMinutes(10), Duration.ofMinutes(15), Duration.ofMinutes(30));

    /** ISO weeks, a quarter of an hour, one zone. */
    public static final CalendarSettings USUAL = new CalendarSettings(
            DayOfWeek.MONDAY, WeekOne.FOUR_DAYS, Duration.ofMinutes(15), ShownHours.USUAL, FirstView.AS_LEFT, null);

    public CalendarSettings {
        if (!SNAPS.contains(snap)) {
            throw new IllegalArgumentException("Nothing snaps to %s; choose one of %s.".formatted(snap, SNAPS));
        }
    }

    /** Where weeks begin and how they are numbered. */
    public WeekFields weeks() {
        return WeekFields.of(firstDay, weekOne.days());
    }

    public CalendarSettings withFirstDay(DayOfWeek day) {
        return new CalendarSettings(day, weekOne, snap, hours, view, secondZone);
    }

    public CalendarSettings withWeekOne(WeekOne rule) {
        return new CalendarSettings(firstDay, rule, snap, hours, view, secondZone);
    }

    public CalendarSettings withSnap(Duration step) {
        return new CalendarSettings(firstDay, weekOne, step, hours, view, secondZone);
    }

    public CalendarSettings withHours(ShownHours shown) {
        return new CalendarSettings(firstDay, weekOne, snap, shown, view, secondZone);
    }

    public CalendarSettings withView(FirstView first) {
        return new CalendarSettings(firstDay, weekOne, snap, hours, first, secondZone);
    }

    public CalendarSettings withSecondZone(@Nullable ZoneId zone) {
        return new CalendarSettings(firstDay, weekOne, snap, hours, view, zone);
    }
}
