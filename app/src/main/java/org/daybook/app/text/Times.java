package org.daybook.app.text;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daybook.core.time.WallClockSpan;

/** Dates and times as people read and type them, in the {@link Language} spoken: 24 hours, ISO weeks. */
public final class Times {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final List<DateTimeFormatter> TYPED_CLOCKS = List.of(
            DateTimeFormatter.ofPattern("H:mm", Locale.ROOT),
            DateTimeFormatter.ofPattern("H.mm", Locale.ROOT),
            DateTimeFormatter.ofPattern("HHmm", Locale.ROOT),
            DateTimeFormatter.ofPattern("H", Locale.ROOT));

    private Times() {}

    /** Such as {@code Mon 23 Nov}. */
    public static String day(LocalDate date) {
        return forms().day().format(date);
    }

    /** Such as {@code Mon 23 Nov 2026}. */
    public static String dayAndYear(LocalDate date) {
        return forms().dayAndYear().format(date);
    }

    /** Such as {@code 23 Nov}. */
    public static String dayAndMonth(LocalDate date) {
        return forms().dayAndMonth().format(date);
    }

    /** Such as {@code Monday, 23 November 2026}. */
    public static String longDay(LocalDate date) {
        return forms().longDay().format(date);
    }

    /** Such as {@code 23 November}, of any year. */
    public static String dayOfMonth(MonthDay day) {
        return forms().dayOfMonth().format(day);
    }

    /** Such as {@code Monday}. */
    public static String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale());
    }

    /** Such as {@code Mon}. */
    public static String shortWeekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale());
    }

    /** Such as {@code November}. */
    public static String month(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, locale());
    }

    /** Such as {@code 09:30}. */
    public static String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    /** The month or months a week lies in, such as {@code November 2026} or {@code November – December 2026}. */
    public static String months(LocalDate first, LocalDate last) {
        return first.getMonth() == last.getMonth()
                ? heading(forms().monthAndYear().format(first))
                : heading(before(first, last)) + " – " + forms().monthAndYear().format(last);
    }

    private static String before(LocalDate first, LocalDate last) {
        return (first.getYear() == last.getYear() ? forms().month() : forms().monthAndYear()).format(first);
    }

    /** Spanish writes months small, but not where a heading begins. */
    private static String heading(String words) {
        return words.substring(0, 1).toUpperCase(locale()) + words.substring(1);
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
        String ofHours = hours + " " + forms().hours();
        String ofMinutes = minutes + " " + forms().minutes();
        if (hours == 0) {
            return ofMinutes;
        }
        return minutes == 0 ? ofHours : ofHours + " " + ofMinutes;
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

    private static DateForms forms() {
        return Language.current().forms();
    }

    private static Locale locale() {
        return Language.current().locale();
    }
}
