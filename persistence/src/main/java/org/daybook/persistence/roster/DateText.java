package org.daybook.persistence.roster;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.persistence.exchange.Texts;
import org.jspecify.annotations.Nullable;

/** Dates as people write them, but for the two orders of day and month, which {@link DateOrder} decides. */
final class DateText {

    private static final String WEEKDAY = "(?:\\p{L}+\\.?,? )?";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]\\d{1,2}:\\d{2}.*)?");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern DOTTED = Pattern.compile(WEEKDAY + "(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4}|\\d{2})");
    private static final Pattern NUMERIC = Pattern.compile(WEEKDAY + "(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{4}|\\d{2})");
    private static final Pattern DAY_MONTH = Pattern.compile(
            WEEKDAY + "(\\d{1,2})(?:st|nd|rd|th)?\\.?[ -](?:de )?(\\p{L}{3,})\\.?,?[ -](?:de )?(\\d{4}|\\d{2})");
    private static final Pattern MONTH_DAY =
            Pattern.compile(WEEKDAY + "(\\p{L}{3,})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;

    private final Map<String, Integer> months = new HashMap<>();

    DateText() {
        String[] names = {
            "january januar enero jan jaen jaenner ene",
            "february februar febrero feb",
            "march marz maerz marzo mar mrz",
            "april abril apr abr",
            "may mai mayo",
            "june juni junio jun",
            "july juli julio jul",
            "august agosto aug ago",
            "september septiembre setiembre sep sept",
            "october oktober octubre oct okt",
            "november noviembre nov",
            "december dezember diciembre dec dez dic"
        };
        for (int month = 0; month < names.length; month++) {
            for (String name : names[month].split(" ")) {
                months.put(name, month + 1);
            }
        }
    }

    /** Two numbers of a date, one of which is the month. */
    record TwoWays(int first, int second, int year) {

        Optional<LocalDate> dayFirst() {
            return date(year, second, first);
        }

        Optional<LocalDate> monthFirst() {
            return date(year, first, second);
        }
    }

    /** A date in figures with slashes or hyphens, which has two readings, possible or not. */
    Optional<TwoWays> twoWays(String text) {
        Matcher numeric = NUMERIC.matcher(text);
        return numeric.matches()
                ? Optional.of(new TwoWays(number(numeric.group(1)), number(numeric.group(3)), year(numeric.group(4))))
                : Optional.empty();
    }

    /** A date that can be read in one way only. */
    Optional<LocalDate> oneWay(String text) {
        Matcher found = YEAR_FIRST.matcher(text);
        if (found.matches() || found.usePattern(COMPACT).matches()) {
            return date(number(found.group(1)), number(found.group(2)), number(found.group(3)));
        }
        if (found.usePattern(DOTTED).matches()) {
            return date(year(found.group(3)), number(found.group(2)), number(found.group(1)));
        }
        if (found.usePattern(DAY_MONTH).matches()) {
            return date(year(found.group(3)), month(found.group(2)), number(found.group(1)));
        }
        if (found.usePattern(MONTH_DAY).matches()) {
            return date(year(found.group(3)), month(found.group(1)), number(found.group(2)));
        }
        return Optional.empty();
    }

    /** What a spreadsheet keeps of a date; its time of the day does not count. */
    static Optional<LocalDate> ofOdf(String value) {
        int time = value.indexOf('T');
        String day = time < 0 ? value : value.substring(0, time);
        if (day.length() != 10 || day.charAt(4) != '-' || day.charAt(7) != '-') {
            return Optional.empty();
        }
        int year = Cells.figures(day, 0, 4);
        int month = Cells.figures(day, 5, 7);
        int dayOfMonth = Cells.figures(day, 8, 10);
        return year < 0 || month < 0 || dayOfMonth < 0 ? Optional.empty() : date(year, month, dayOfMonth);
    }

    private int month(@Nullable String name) {
        String folded = Texts.folded(String.valueOf(name));
        return months.getOrDefault(folded, 0);
    }

    private static int number(@Nullable String figures) {
        return Integer.parseInt(String.valueOf(figures));
    }

    private static int year(@Nullable String figures) {
        int year = number(figures);
        return figures != null && figures.length() == 2 ? 2000 + year : year;
    }

    static Optional<LocalDate> date(int year, int month, int day) {
        boolean plausible = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1;
        if (!plausible || day > Month.of(month).length(Year.isLeap(year))) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(year, month, day));
    }
}
