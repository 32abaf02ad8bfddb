package org.daybook.app.text;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How one language writes dates; the names of months and weekdays are those of the Unicode locale data.
 *
 * @param day weekday, day and month
 * @param dayAndYear the same with its year
 * @param dayAndMonth the day and the month in short, without weekday
 * @param longDay weekday, day, month and year in full
 * @param dayOfMonth day and month in full, without weekday or year
 * @param month the month alone, as it stands before a dash
 * @param monthAndYear the month as a heading names it
 */
record DateForms(
        DateTimeFormatter day,
        DateTimeFormatter dayAndYear,
        DateTimeFormatter dayAndMonth,
        DateTimeFormatter longDay,
        DateTimeFormatter dayOfMonth,
        DateTimeFormatter month,
        DateTimeFormatter monthAndYear,
        String hours,
        String minutes) {

    static DateForms of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "de" ->
                new DateForms(
                        form("EEE, d. MMM", locale),
                        form("EEE, d. MMM yyyy", locale),
                        form("d. MMM", locale),
                        form("EEEE, d. MMMM yyyy", locale),
                        form("d. MMMM", locale),
                        form("LLLL", locale),
                        form("LLLL yyyy", locale),
                        "Std.",
                        "Min.");
            case "es" ->
                new DateForms(
                        form("EEE, d MMM", locale),
                        form("EEE, d MMM yyyy", locale),
                        form("d MMM", locale),
                        form("EEEE, d 'de' MMMM 'de' yyyy", locale),
                        form("d 'de' MMMM", locale),
                        form("LLLL", locale),
                        form("LLLL 'de' yyyy", locale),
                        "h",
                        "min");
            default ->
                new DateForms(
                        form("EEE d MMM", locale),
                        form("EEE d MMM yyyy", locale),
                        form("d MMM", locale),
                        form("EEEE, d MMMM yyyy", locale),
                        form("d MMMM", locale),
                        form("LLLL", locale),
                        form("LLLL yyyy", locale),
                        "h",
                        "min");
        };
    }

    private static DateTimeFormatter form(String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
