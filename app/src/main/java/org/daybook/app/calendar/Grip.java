package org.daybook.app.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.time.Interval;
import org.daybook.core.time.WallClockSpan;

/** What part of a tile the pointer holds. */
enum Grip {
    WHOLE,
    START,
    END;

    /**
     * The time a commitment would have, were it let go of here.
     *
     * @param proposed where the tile is now
     * @param zone the zone the calendar is read in; the commitment keeps its own
     */
    WallClockSpan release(Commitment commitment, Proposed proposed, ZoneId zone) {
        Instant start = proposed.start().atZone(zone).toInstant();
        Instant end = proposed.end().atZone(zone).toInstant();
        Interval now = commitment.interval();
        return switch (this) {
            case WHOLE -> commitment.when().startingAt(local(start, commitment));
            case START ->
                commitment.when().startingAt(local(start, commitment)).lasting(positive(start, now.endExclusive()));
            case END -> commitment.when().lasting(positive(now.startInclusive(), end));
        };
    }

    private static LocalDateTime local(Instant instant, Commitment commitment) {
        return LocalDateTime.ofInstant(instant, commitment.when().zone());
    }

    private static Duration positive(Instant start, Instant end) {
        Duration duration = Duration.between(start, end);
        return duration.isNegative() ? Duration.ZERO : duration;
    }

    /** The wall-clock times a tile is held at, in the calendar's zone. */
    record Proposed(LocalDateTime start, LocalDateTime end) {}
}
