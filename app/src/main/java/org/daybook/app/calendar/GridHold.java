package org.daybook.app.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.dispatch.Handover;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/**
 * What the pointer holds in a time grid, from where, and what letting go elsewhere would mean.
 *
 * @param grabbed the one under the pointer
 * @param all everything that moves with it, the grabbed one among them
 */
record GridHold(Grip grip, Commitment grabbed, List<Commitment> all, Spot from, ZoneId zone) {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    /** What part of a tile is held. */
    enum Grip {
        WHOLE,
        START,
        END
    }

    /**
     * A place in the grid.
     *
     * @param minutes after midnight; among the bars of whole days of no meaning
     * @param lane whether it is among the bars
     */
    record Spot(GridColumn column, int minutes, boolean lane) {}

    /** Where everything held would be, were it let go of there. */
    List<Hands.Landing> at(Spot to, GridScale scale) {
        return switch (grip) {
            case WHOLE -> moved(to, scale);
            case START -> List.of(landing(grabbed, startAt(to, scale), null));
            case END -> List.of(landing(grabbed, endAt(to, scale), null));
        };
    }

    private List<Hands.Landing> moved(Spot to, GridScale scale) {
        long days = ChronoUnit.DAYS.between(from.column().day(), to.column().day());
        Handover handover = from.column().handoverTo(to.column());
        if (to.lane() != grabbed.when().allDay() && all.size() == 1 && to.lane() != from.lane()) {
            return List.of(landing(grabbed, converted(to, scale), handover));
        }
        long minutes = from.lane() || to.lane() ? 0 : shift(to, scale);
        return all.stream()
                .map(one -> landing(one, shifted(one, days, minutes), concerns(handover, one) ? handover : null))
                .toList();
    }

    /** A timed one dropped among the bars takes its whole day; a bar dropped among the hours takes one of them. */
    private WallClockSpan converted(Spot to, GridScale scale) {
        LocalDate day = to.column().day();
        if (to.lane()) {
            return WallClockSpan.allDay(day, 1, grabbed.when().zone());
        }
        return new WallClockSpan(day.atStartOfDay().plusMinutes(scale.snappedDown(to.minutes())), AN_HOUR, zone, false)
                .inZone(grabbed.when().zone());
    }

    /** By how many minutes the grabbed one moves, so that it starts at a step. */
    private long shift(Spot to, GridScale scale) {
        LocalDateTime start = local(grabbed.interval().startInclusive());
        int now = start.getHour() * 60 + start.getMinute();
        int moved = to.minutes() - from.minutes();
        return moved == 0 ? 0 : scale.snapped(now + moved) - now;
    }

    private WallClockSpan shifted(Commitment one, long days, long minutes) {
        if (days == 0 && minutes == 0) {
            return one.when();
        }
        if (one.when().allDay()) {
            return one.when().startingAt(one.when().start().plusDays(days));
        }
        LocalDateTime start =
                local(one.interval().startInclusive()).plusDays(days).plusMinutes(minutes);
        return one.when().startingAt(inItsZone(one, start.atZone(zone).toInstant()));
    }

    private WallClockSpan startAt(Spot to, GridScale scale) {
        if (grabbed.when().allDay()) {
            LocalDate last = grabbed.when().localEnd().toLocalDate().minusDays(1);
            LocalDate first =
                    to.column().day().isAfter(last) ? last : to.column().day();
            return allDay(first, last);
        }
        Instant end = grabbed.interval().endExclusive();
        Instant latest = end.minus(Duration.ofMinutes(scale.snap()));
        Instant wanted = instant(to, scale);
        Instant start = wanted.isAfter(latest) ? latest : wanted;
        return grabbed.when().startingAt(inItsZone(grabbed, start)).lasting(Duration.between(start, end));
    }

    private WallClockSpan endAt(Spot to, GridScale scale) {
        if (grabbed.when().allDay()) {
            LocalDate first = grabbed.when().localStart().toLocalDate();
            LocalDate last =
                    to.column().day().isBefore(first) ? first : to.column().day();
            return allDay(first, last);
        }
        Instant start = grabbed.interval().startInclusive();
        Duration wanted = Duration.between(start, instant(to, scale));
        Duration least = Duration.ofMinutes(scale.snap());
        return grabbed.when().lasting(wanted.compareTo(least) < 0 ? least : wanted);
    }

    private WallClockSpan allDay(LocalDate first, LocalDate last) {
        return WallClockSpan.allDay(
                first,
                (int) ChronoUnit.DAYS.between(first, last) + 1,
                grabbed.when().zone());
    }

    private Instant instant(Spot to, GridScale scale) {
        return to.column()
                .day()
                .atStartOfDay()
                .plusMinutes(scale.snapped(to.minutes()))
                .atZone(zone)
                .toInstant();
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone);
    }

    private static LocalDateTime inItsZone(Commitment one, Instant instant) {
        return LocalDateTime.ofInstant(instant, one.when().zone());
    }

    /** Whoever is not among an entry's people cannot give it away. */
    private static boolean concerns(@Nullable Handover handover, Commitment one) {
        return handover != null
                && (handover.from() == null
                        ? one.people().isEmpty()
                        : one.people().contains(handover.from()));
    }

    private static Hands.Landing landing(Commitment what, WallClockSpan to, @Nullable Handover handover) {
        return new Hands.Landing(what, to, handover);
    }
}
