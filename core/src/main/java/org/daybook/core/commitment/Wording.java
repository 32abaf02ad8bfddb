package org.daybook.core.commitment;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import org.daybook.core.time.Interval;
import org.daybook.core.time.WallClockSpan;

/**
 * Words for times, as the wall clock of one zone shows them and a locale writes them. A language there is no bundle for
 * is English, whatever the machine speaks.
 */
final class Wording {

    private final ResourceBundle texts;
    private final ZoneId zone;
    private final Locale locale;
    private final DateTimeFormatter dates;
    private final DateTimeFormatter shortDates;
    private final DateTimeFormatter times;

    Wording(ZoneId zone, Locale locale) {
        this.texts = ResourceBundle.getBundle(
                "org.daybook.core.commitment.clash", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        this.zone = zone;
        this.locale = locale;
        this.dates = dates(texts.getString("date"), locale);
        this.shortDates = DateTimeFormatter.ofLocalizedPattern("MMMEd").withLocale(locale);
        this.times = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
    }

    /** Not every country's own pattern for weekday, day and month writes the weekday in full. */
    private static DateTimeFormatter dates(String pattern, Locale locale) {
        return pattern.isEmpty()
                ? DateTimeFormatter.ofLocalizedPattern("MMMMEEEEd").withLocale(locale)
                : DateTimeFormatter.ofPattern(pattern, locale);
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }

    String date(Instant instant) {
        return dates.format(instant.atZone(zone));
    }

    /** Such as "Tue, 24 Mar". */
    String shortDate(Instant instant) {
        return shortDate(day(instant));
    }

    String shortDate(LocalDate date) {
        return shortDates.format(date);
    }

    String time(Instant instant) {
        return times.format(instant.atZone(zone));
    }

    /** A time, with its date where that is not the date of the other instant. */
    String timeSeenFrom(Instant other, Instant instant) {
        return day(other).equals(day(instant)) ? time(instant) : text("moment.otherDay", date(instant), time(instant));
    }

    /** Such as "on Tuesday 24 March from 10:00 to 11:30". */
    String when(Interval interval) {
        Instant start = interval.startInclusive();
        Instant end = interval.endExclusive();
        return day(start).equals(day(end)) || endsAtMidnightAfter(start, end)
                ? text("when.sameDay", date(start), time(start), time(end))
                : text("when.days", date(start), time(start), date(end), time(end));
    }

    /** As it is kept: whole days by their dates, whatever the zone shown. */
    String when(WallClockSpan span) {
        if (!span.allDay()) {
            return when(span.interval());
        }
        LocalDate first = span.start().toLocalDate();
        LocalDate last = lastDay(span);
        return first.equals(last)
                ? text("when.allDay", dates.format(first))
                : text("when.allDays", dates.format(first), dates.format(last));
    }

    /** The day or the moment up to which it lasts. */
    String until(WallClockSpan span) {
        if (span.allDay()) {
            return dates.format(lastDay(span));
        }
        Instant end = span.interval().endExclusive();
        return text("moment.otherDay", date(end), time(end));
    }

    /** Such as "08:00–12:00, 13:00–17:00". */
    String hours(List<Interval> worked) {
        return worked.stream()
                .map(range -> text("hours", time(range.startInclusive()), time(range.endExclusive())))
                .collect(Collectors.joining(texts.getString("hours.separator")));
    }

    /** Such as "1 hour 30 minutes"; seconds are left out. */
    String duration(Duration duration) {
        List<String> parts = new ArrayList<>();
        addPart(parts, "duration.days", duration.toDays());
        addPart(parts, "duration.hours", duration.toHoursPart());
        addPart(parts, "duration.minutes", duration.toMinutesPart());
        return parts.isEmpty() ? text("duration.short") : String.join(" ", parts);
    }

    private void addPart(List<String> parts, String key, long amount) {
        if (amount > 0) {
            parts.add(text(key, amount));
        }
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private boolean endsAtMidnightAfter(Instant start, Instant end) {
        ZonedDateTime nextMidnight = day(start).plusDays(1).atStartOfDay(zone);
        return end.equals(nextMidnight.toInstant());
    }

    private static LocalDate lastDay(WallClockSpan span) {
        LocalDate afterwards = span.localEnd().toLocalDate();
        return span.duration().isZero() ? afterwards : afterwards.minusDays(1);
    }
}
