package org.daybook.app.calendar;

import com.calendarfx.view.VirtualGrid;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** What a dragged tile snaps to: the quarters of the hour on the wall clock. */
final class QuarterHours extends VirtualGrid {

    static final int MINUTES = 15;

    QuarterHours() {
        super("15", "15", ChronoUnit.MINUTES, MINUTES);
    }

    @Override
    public ZonedDateTime adjustTime(ZonedDateTime time, boolean roundUp, DayOfWeek firstDayOfWeek) {
        int over = time.getMinute() % MINUTES;
        ZonedDateTime before = time.truncatedTo(ChronoUnit.MINUTES).minusMinutes(over);
        return roundUp ? before.plusMinutes(MINUTES) : before;
    }

    @Override
    public Instant adjustTime(Instant instant, ZoneId zone, boolean roundUp, DayOfWeek firstDayOfWeek) {
        return adjustTime(instant.atZone(zone), roundUp, firstDayOfWeek).toInstant();
    }

    @Override
    public LocalDateTime adjustTime(LocalDateTime time, boolean roundUp, DayOfWeek firstDayOfWeek) {
        int over = time.getMinute() % MINUTES;
        LocalDateTime before = time.truncatedTo(ChronoUnit.MINUTES).minusMinutes(over);
        return roundUp ? before.plusMinutes(MINUTES) : before;
    }
}
