package org.daybook.app.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.MouseEvent;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/**
 * Where and how the button of the mouse went down in a time grid.
 *
 * @param tile what lay there, or null
 * @param place the spot as a time, at the beginning of a step
 * @param picking whether a key was held that adds to what is picked out
 */
record GridPress(
        @Nullable TileNode tile,
        GridHold.Spot spot,
        LocalDateTime place,
        double sceneX,
        double sceneY,
        boolean picking) {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    static GridPress of(MouseEvent event, TimeGrid grid, LocalDateTime formerPlace) {
        GridHold.Spot spot = grid.spot(event.getSceneX(), event.getSceneY());
        GridScale scale = grid.scale();
        int minutes = Math.min(scale.snappedDown(spot.minutes()), GridScale.MINUTES_A_DAY - scale.snap());
        LocalDate day = spot.column().day();
        return new GridPress(
                TimeGrid.tileAt(event.getPickResult().getIntersectedNode()).orElse(null),
                spot,
                spot.lane()
                        ? day.atTime(formerPlace.toLocalTime())
                        : day.atStartOfDay().plusMinutes(minutes),
                event.getSceneX(),
                event.getSceneY(),
                event.isShortcutDown() || event.isShiftDown());
    }

    double distanceTo(double x, double y) {
        return Math.hypot(x - sceneX, y - sceneY);
    }

    /** The entry that a double click here begins: an hour, or a whole day. */
    WallClockSpan span(ZoneId zone) {
        return spot.lane()
                ? WallClockSpan.allDay(place.toLocalDate(), 1, zone)
                : new WallClockSpan(place, AN_HOUR, zone, false);
    }

    /** The entry that a drag from here begins, in whichever direction it went. */
    WallClockSpan drawnTo(GridHold.Spot to, GridScale scale, ZoneId zone) {
        return spot.lane() ? daysTo(to, zone) : hoursTo(to, scale, zone);
    }

    private WallClockSpan daysTo(GridHold.Spot to, ZoneId zone) {
        long one = spot.column().day().toEpochDay();
        long other = to.column().day().toEpochDay();
        return WallClockSpan.allDay(LocalDate.ofEpochDay(Math.min(one, other)), (int) Math.abs(other - one) + 1, zone);
    }

    private WallClockSpan hoursTo(GridHold.Spot to, GridScale scale, ZoneId zone) {
        int began = scale.snappedDown(spot.minutes());
        LocalDateTime midnight = spot.column().day().atStartOfDay();
        boolean upwards = to.minutes() < began;
        int from = upwards ? scale.snappedDown(to.minutes()) : began;
        int until = upwards ? began + scale.snap() : Math.max(began + scale.snap(), scale.snapped(to.minutes()));
        return WallClockSpan.between(midnight.plusMinutes(from), midnight.plusMinutes(until), zone);
    }

    /** Whose column it is. */
    List<PersonId> people() {
        return Optional.ofNullable(spot.column().person()).map(List::of).orElse(List.of());
    }
}
