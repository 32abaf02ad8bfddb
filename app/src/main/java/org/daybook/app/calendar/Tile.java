package org.daybook.app.calendar;

import com.calendarfx.model.Entry;
import com.calendarfx.model.Interval;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.daybook.core.commitment.Commitment;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as CalendarFX draws it: one entry per occurrence, in the calendar's own zone. Its user object is its
 * {@link Face}, or null while it is a draft nobody has saved.
 *
 * <p>CalendarFX keeps entries in a tree ordered by the difference of their hash codes. Differences that overflow, and
 * equal codes, lose entries in it; so each tile is given a small number of its own.
 */
final class Tile extends Entry<@Nullable Face> {

    private final int number;

    private Tile(int number, String title) {
        super(title);
        this.number = number;
        setMinimumDuration(Duration.ofMinutes(15));
    }

    /** The tile of a commitment, where the calendar read in that zone has it. */
    static Tile of(Face face, ZoneId zone, int number) {
        Commitment commitment = face.commitment();
        Tile tile = new Tile(number, commitment.title());
        tile.setUserObject(face);
        if (commitment.when().allDay()) {
            LocalDate first = commitment.when().localStart().toLocalDate();
            LocalDate last = commitment.when().localEnd().toLocalDate().minusDays(1);
            tile.setFullDay(true);
            tile.setInterval(
                    new Interval(first, LocalTime.MIN, last.isBefore(first) ? first : last, LocalTime.MAX, zone));
        } else {
            tile.setInterval(timed(commitment, zone));
        }
        return tile;
    }

    /** The tile that stands for an entry still to be written down. */
    static Tile draft(String title, LocalDateTime start, LocalDateTime end, ZoneId zone, int number) {
        Tile tile = new Tile(number, title);
        tile.setInterval(new Interval(start, end, zone));
        return tile;
    }

    /** Puts the tile back where its commitment is. */
    void putBack() {
        Face face = getUserObject();
        if (face != null && !face.commitment().when().allDay()) {
            setInterval(timed(face.commitment(), getZoneId()));
        }
    }

    private static Interval timed(Commitment commitment, ZoneId zone) {
        return new Interval(
                LocalDateTime.ofInstant(commitment.interval().startInclusive(), zone),
                LocalDateTime.ofInstant(commitment.interval().endExclusive(), zone),
                zone);
    }

    @Override
    public int hashCode() {
        return number;
    }

    /** Tiles are told apart by identity. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }
}
