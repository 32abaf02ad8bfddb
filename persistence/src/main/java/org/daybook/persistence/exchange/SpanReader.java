package org.daybook.persistence.exchange;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.daybook.core.exchange.SkippedPart.Extent;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/**
 * Reads when an event is, from DTSTART with DTEND or DURATION (RFC 5545 section 3.6.1).
 *
 * <p>An event is never lost for its end. Where that cannot be read, the event is a moment, or a day; where it comes up
 * to a day before the start, the two were written the wrong way round and are swapped, unless the event repeats, for
 * then its start is what the series counts from.
 */
final class SpanReader {

    private static final Duration DAY = Duration.ofDays(1);
    private static final int LAST_YEAR = 9999;

    private final Moments moments;
    private final Losses losses;

    SpanReader(Moments moments, Losses losses) {
        this.moments = moments;
        this.losses = losses;
    }

    /** The span from a start, or nothing where it would leave the calendar. */
    WallClockSpan read(Moment start, Properties properties, String what, boolean repeats) {
        return start.dateOnly()
                ? days(start.local().toLocalDate(), properties, what, repeats)
                : time(start, properties, what, repeats);
    }

    private WallClockSpan days(LocalDate first, Properties properties, String what, boolean repeats) {
        Property end = end(properties);
        long days = end == null
                ? 1
                : daysTo(first, end).orElseGet(() -> {
                    unreadable(end, what, "is kept as one day");
                    return 1L;
                });
        LocalDate start = first;
        if (end != null && days < 0) {
            boolean swap = days == -1 && !repeats;
            backwards(end, what, swap);
            start = swap ? first.plusDays(days) : first;
            days = 1;
        }
        return WallClockSpan.allDay(start, (int) Math.max(1, days), moments.home());
    }

    private Optional<Long> daysTo(LocalDate first, Property end) {
        Optional<Long> days = end.name().equals("DTEND")
                ? moments.read(end).map(SpanReader::firstDayAfter).map(last -> ChronoUnit.DAYS.between(first, last))
                : Length.parse(end.value()).map(Length::wholeDays);
        return days.filter(
                d -> Math.abs(d) < 366L * LAST_YEAR && first.plusDays(d).getYear() <= LAST_YEAR);
    }

    private static LocalDate firstDayAfter(Moment end) {
        LocalDateTime local = end.local();
        return local.toLocalDate().atStartOfDay().equals(local)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
    }

    private WallClockSpan time(Moment start, Properties properties, String what, boolean repeats) {
        ZoneId zone = start.zone() == null ? moments.home() : start.zone();
        LocalDateTime local = start.local();
        Property end = end(properties);
        Duration lasts = end == null
                ? Duration.ZERO
                : timeTo(local, zone, end).orElseGet(() -> {
                    unreadable(end, what, "is kept at its start");
                    return Duration.ZERO;
                });
        if (end != null && lasts.isNegative()) {
            boolean swap = lasts.negated().compareTo(DAY) <= 0 && !repeats;
            backwards(end, what, swap);
            local = swap
                    ? LocalDateTime.ofInstant(local.atZone(zone).toInstant().plus(lasts), zone)
                    : local;
            lasts = swap ? lasts.negated() : Duration.ZERO;
        }
        return new WallClockSpan(local, lasts, zone, false);
    }

    private Optional<Duration> timeTo(LocalDateTime start, ZoneId zone, Property end) {
        Optional<Duration> lasts = end.name().equals("DTEND")
                ? moments.read(end).map(moment -> between(start, zone, moment))
                : Length.parse(end.value())
                        .filter(l -> Math.abs(l.days()) < 366L * LAST_YEAR)
                        .map(length -> length.from(start, zone));
        return lasts.filter(
                d -> Math.abs(d.toDays()) < 366L * LAST_YEAR && start.plus(d).getYear() <= LAST_YEAR);
    }

    private static Duration between(LocalDateTime start, ZoneId zone, Moment end) {
        ZoneId endZone = end.zone() == null ? zone : end.zone();
        return Duration.between(start.atZone(zone), end.local().atZone(endZone));
    }

    private static @Nullable Property end(Properties properties) {
        return properties.first("DTEND").or(() -> properties.first("DURATION")).orElse(null);
    }

    private void unreadable(Property end, String what, String kept) {
        losses.add(
                end.line(),
                Extent.DETAIL,
                "The end of %s (“%s”) makes no sense and was left out: the event %s."
                        .formatted(what, Texts.brief(end.value()), kept));
    }

    private void backwards(Property end, String what, boolean swapped) {
        losses.add(
                end.line(),
                Extent.DETAIL,
                swapped
                        ? "The end of %s comes before its start: the two were swapped.".formatted(what)
                        : "The end of %s comes before its start and was left out.".formatted(what));
    }
}
