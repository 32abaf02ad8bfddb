package org.daybook.app.text;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daybook.core.time.WallClockSpan;

/** Dates and times as people read and type them: day before month, 24 hours, ISO weeks. */
public final class Times {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final List<DateTimeFormatter> TYPED_CLOCKS = List.of(
            DateTimeFormatter.ofPattern("H:mm", Locale.UK),
            DateTimeFormatter.ofPattern("H.mm", Locale.UK),
            DateTimeFormatter.ofPattern("HHmm", Locale.UK),
            DateTimeFormatter.ofPattern("H", Locale.UK));

    private Times() {}

    /** Such as {@code Mon 23 Nov}. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** Such as {@code Mon 23 Nov 2026}. */
    public static String dayAndYear(LocalDate date) {
        return DAY_AND_YEAR.format(date);
    }

    /** Such as {@code Monday, 23 November 2026}. */
    public static String longDay(LocalDate date) {
        return LONG_DAY.format(date);
    }

    /** Such as {@code Mon}. */
    public static String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.UK);
    }

    /** Such as {@code 09:30}. */
    public static String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    /** The month or months a week lies in, such as {@code November 2026} or {@code November – December 2026}. */
    public static String months(LocalDate first, LocalDate last) {
        if (first.getMonth() == last.getMonth()) {
            return MONTH_AND_YEAR.format(first);
        }
        String from = first.getYear() == last.getYear() ? MONTH.format(first) : MONTH_AND_YEAR.format(first);
        return from + " – " + MONTH_AND_YEAR.format(last);
    }

    /** The ISO number of the week a date lies in. */
    public static int week(LocalDate date) {
        return date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** Such as {@code Mon 23 Nov, 09:00–10:30}; the last day of an all-day span counts in. */
    public static String span(WallClockSpan span) {
        LocalDateTime start = span.localStart();
        LocalDateTime end = span.localEnd();
        if (span.allDay()) {
            LocalDate last = end.toLocalDate().minusDays(1);
            return last.isAfter(start.toLocalDate())
                    ? day(start.toLocalDate()) + " – " + day(last)
                    : day(start.toLocalDate());
        }
        String from = day(start.toLocalDate()) + ", " + clock(start.toLocalTime());
        return start.toLocalDate().equals(end.toLocalDate())
                ? from + "–" + clock(end.toLocalTime())
                : from + " – " + day(end.toLocalDate()) + ", " + clock(end.toLocalTime());
    }

    /** Such as {@code 1 h 30 min}. */
    public static String duration(Duration duration) {
        long hours = duration.toHours();
        int minutes = duration.toMinutesPart();
        if (hours == 0) {
            return minutes + " min";
        }
        return minutes == 0 ? hours + " h" : hours + " h " + minutes + " min";
    }

    /** Reads {@code 9:30}, {@code 09.30}, {@code 0930} and {@code 9}; nothing where it is no time of day. */
    public static Optional<LocalTime> parseClock(String typed) {
        for (DateTimeFormatter format : TYPED_CLOCKS) {
            try {
                return Optional.of(LocalTime.parse(typed.strip(), format));
            } catch (DateTimeParseException _) {
                // The next format may fit.
            }
        }
        return Optional.empty();
    }
}
