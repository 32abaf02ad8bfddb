package org.daybook.core.quickadd;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.daybook.core.quickadd.DayReader.Day;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date: 3 Dec, Dec 3rd 2026, 3.12., 3/12/2026, 2026-12-03, 3 de diciembre. Without a year it is the next such
 * day, today included.
 */
final class DateReader {

    private static final int LAST_DAY = 31;
    private static final int LAST_MONTH = 12;
    private static final int CENTURY = 2000;
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2199;
    private static final int YEARS_TO_THE_NEXT_29_FEBRUARY = 8;

    private final Line line;
    private final LocalDate today;

    DateReader(Line line, LocalDate today) {
        this.line = line;
        this.today = today;
    }

    /** @param announced whether a word such as "on" says that a day comes, so that "the 15th" is one */
    Optional<Found<Day>> at(int index, boolean announced) {
        return iso(index)
                .or(() -> separated(index))
                .or(() -> dayMonth(index))
                .or(() -> monthDay(index))
                .or(() -> announced ? dayOfMonth(index) : Optional.empty());
    }

    private Optional<Found<Day>> iso(int index) {
        boolean shape = line.at(index).digits() == 4
                && line.at(index + 1).is("-")
                && line.at(index + 2).isNumber()
                && line.at(index + 3).is("-")
                && line.at(index + 4).isNumber();
        return shape
                ? Optional.of(found(
                        line.at(index + 4).number(),
                        line.at(index + 2).number(),
                        line.at(index).number(),
                        index + 5))
                : Optional.empty();
    }

    private Optional<Found<Day>> separated(int index) {
        Token first = line.at(index);
        Token sign = line.at(index + 1);
        Token second = line.at(index + 2);
        boolean joined = shortNumber(first) && shortNumber(second) && !sign.gap() && (!second.gap() || sign.is("."));
        if (!joined || !sign.is(".") && !sign.is("/") && !sign.is("-")) {
            return Optional.empty();
        }
        boolean again =
                line.at(index + 3).is(sign.folded()) && !line.at(index + 3).gap();
        Token year = line.at(index + 4);
        boolean withYear = again && (year.digits() == 4 || year.digits() == 2 && !year.gap());
        if (!withYear && !standsAlone(first, sign, again, second)) {
            return Optional.empty();
        }
        boolean dayLast = sign.is("/") && second.number() > LAST_MONTH && first.number() <= LAST_MONTH;
        boolean monthFirst = dayLast || sign.is("/") && line.lexicon().monthFirst() && first.number() <= LAST_MONTH;
        int day = monthFirst ? second.number() : first.number();
        int month = monthFirst ? first.number() : second.number();
        if (withYear) {
            int number = year.digits() == 2 ? CENTURY + year.number() : year.number();
            return Optional.of(found(day, month, number, index + 5));
        }
        return Optional.of(found(day, month, null, again ? index + 4 : index + 3));
    }

    /** Whether two numbers are a date without a third: {@code 3.12.} and {@code 3/12}, but not {@code 10.30}. */
    private boolean standsAlone(Token first, Token sign, boolean again, Token second) {
        if (sign.is("/")) {
            boolean always = first.is("24") && second.is("7");
            return !again && !always;
        }
        boolean month = second.number() > 0 && second.number() <= LAST_MONTH;
        return sign.is(".") && (again || month && line.lexicon().manner("dot-date"));
    }

    private static boolean shortNumber(Token token) {
        return token.digits() == 1 || token.digits() == 2;
    }

    /** "3 Dec", "3rd of December 2026", "3. Dezember", "3 de diciembre de 2026", "first of May". */
    private Optional<Found<Day>> dayMonth(int index) {
        return dayNumber(index).flatMap(day -> {
            int of = line.skip("of", day.end());
            return line.lexicon().value("month", line, of).map(month -> withYear(day.value(), month));
        });
    }

    private Optional<Found<Day>> monthDay(int index) {
        return line.lexicon()
                .value("month", line, index)
                .flatMap(month -> dayNumber(line.skip("article", dot(month.end())))
                        .filter(day ->
                                line.at(dot(month.end())).gap() && (line.ends(day.end()) || line.isDash(day.end())))
                        .map(day -> withYear(day.value(), new Found<>(month.value(), day.end()))));
    }

    private Found<Day> withYear(int day, Found<Integer> month) {
        int end = dot(month.end());
        int comma = line.at(end).is(",") ? end + 1 : end;
        int year = line.skip("of", comma);
        Token token = line.at(year);
        boolean said = token.digits() == 4 && token.number() >= FIRST_YEAR && token.number() <= LAST_YEAR;
        return said ? found(day, month.value(), token.number(), year + 1) : found(day, month.value(), null, end);
    }

    /** A day's number with what may follow it: "3", "3rd", "3.", "first". */
    Optional<Found<Integer>> dayNumber(int index) {
        Token token = line.at(index);
        if (!shortNumber(token) || token.number() == 0) {
            return line.lexicon().value("ordinal", line, index).filter(found -> found.value() > 0);
        }
        Token next = line.at(index + 1);
        if (!next.gap() && next.is(".")) {
            return Optional.of(new Found<>(token.number(), index + 2));
        }
        int end = next.gap() ? index + 1 : line.skip("ordinal-end", index + 1);
        return Optional.of(new Found<>(token.number(), end));
    }

    /** "the 15th", "am 15.", "el 15": the next day of that number. */
    private Optional<Found<Day>> dayOfMonth(int index) {
        boolean figure = line.at(index).isNumber();
        return dayNumber(index)
                .filter(day -> figure && day.value() <= LAST_DAY && line.ends(day.end()))
                .filter(day ->
                        day.end() > index + 1 || line.lexicon().manner("bare-day") && !line.has("unit", day.end()))
                .map(day -> new Found<>(Day.on(nextOfNumber(day.value())), day.end()));
    }

    private LocalDate nextOfNumber(int day) {
        YearMonth month = YearMonth.from(today);
        while (!month.isValidDay(day) || month.atDay(day).isBefore(today)) {
            month = month.plusMonths(1);
        }
        return month.atDay(day);
    }

    private int dot(int index) {
        return line.at(index).is(".") && !line.at(index).gap() ? index + 1 : index;
    }

    private Found<Day> found(int day, int month, @Nullable Integer year, int end) {
        return new Found<>(Day.on(year == null ? next(day, month) : date(year, month, day)), end);
    }

    private @Nullable LocalDate next(int day, int month) {
        for (int later = 0; later <= YEARS_TO_THE_NEXT_29_FEBRUARY; later++) {
            LocalDate date = date(today.getYear() + later, month, day);
            if (date != null && !date.isBefore(today)) {
                return date;
            }
        }
        return null;
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
