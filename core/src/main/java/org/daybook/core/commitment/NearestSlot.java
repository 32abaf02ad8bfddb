package org.daybook.core.commitment;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.daybook.core.people.WorkingHours;
import org.daybook.core.time.WallClockSpan;

/**
 * Finds the nearest time at which a commitment would clash with nothing: later, or earlier the same day where that is
 * nearer, at full quarters of the hour by the wall clock it is kept at. What has begun to be past is no such time.
 */
final class NearestSlot {

    static final int DAYS_AHEAD = 14;
    private static final int MINUTES = 15;

    /** When to look where nobody's hours are known: a meeting at three in the morning helps nobody. */
    private static final WorkingHours USUAL =
            WorkingHours.of(LocalTime.of(8, 0), LocalTime.of(18, 0), MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY);

    private final PeopleFacts people;
    private final ClashIndex index;
    private final Instant now;

    NearestSlot(PeopleFacts people, ClashIndex index, Instant now) {
        this.people = people;
        this.index = index;
        this.now = now;
    }

    Optional<WallClockSpan> find(Commitment commitment) {
        return commitment.when().allDay() ? laterDay(commitment) : timed(commitment);
    }

    private Optional<WallClockSpan> laterDay(Commitment commitment) {
        WallClockSpan when = commitment.when();
        for (int days = 1; days <= DAYS_AHEAD; days++) {
            WallClockSpan there = when.startingAt(when.start().plusDays(days));
            if (suits(commitment, there)) {
                return Optional.of(there);
            }
        }
        return Optional.empty();
    }

    private Optional<WallClockSpan> timed(Commitment commitment) {
        LocalDateTime start = commitment.when().localStart();
        Optional<WallClockSpan> later = later(commitment, start);
        LocalDateTime earliest = later.map(found -> start.minus(Duration.between(start, found.start())))
                .orElse(LocalDateTime.MIN);
        Optional<WallClockSpan> earlier = earlier(commitment, start, earliest);
        return earlier.isPresent() ? earlier : later;
    }

    private Optional<WallClockSpan> later(Commitment commitment, LocalDateTime start) {
        LocalDateTime last = start.plusDays(DAYS_AHEAD);
        LocalDateTime at = quarter(start).plusMinutes(MINUTES);
        while (!at.isAfter(last)) {
            WallClockSpan there = commitment.when().startingAt(at);
            if (suits(commitment, there)) {
                return Optional.of(there);
            }
            at = at.plusMinutes(MINUTES);
        }
        return Optional.empty();
    }

    /** The latest one of the same day before the start, if it is after the earliest that would still be nearer. */
    private Optional<WallClockSpan> earlier(Commitment commitment, LocalDateTime start, LocalDateTime earliest) {
        LocalDateTime at = quarter(start);
        if (at.equals(start)) {
            at = at.minusMinutes(MINUTES);
        }
        while (at.isAfter(earliest) && at.toLocalDate().equals(start.toLocalDate())) {
            WallClockSpan there = commitment.when().startingAt(at);
            if (suits(commitment, there)) {
                return Optional.of(there);
            }
            at = at.minusMinutes(MINUTES);
        }
        return Optional.empty();
    }

    private boolean suits(Commitment commitment, WallClockSpan there) {
        return !there.interval().startInclusive().isBefore(now)
                && there.localStart().equals(there.start())
                && (someHoursKnown(commitment) || usual(there))
                && index.clashesOf(commitment.at(there)).isEmpty();
    }

    private boolean someHoursKnown(Commitment commitment) {
        return commitment.people().stream()
                .anyMatch(person -> people.find(person)
                        .filter(facts -> facts.workingHours().known())
                        .isPresent());
    }

    private static boolean usual(WallClockSpan there) {
        return there.allDay()
                ? USUAL.byDay().containsKey(there.start().getDayOfWeek())
                : USUAL.cover(there.interval(), there.zone());
    }

    private static LocalDateTime quarter(LocalDateTime time) {
        return time.truncatedTo(ChronoUnit.HOURS).plusMinutes(time.getMinute() / MINUTES * MINUTES);
    }
}
