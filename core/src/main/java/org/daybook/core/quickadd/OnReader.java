package org.daybook.core.quickadd;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.daybook.core.quickadd.Part.On;

/** Reads the days on which something repeats: "Monday and Thursday", "the first Monday of every month", "15th". */
final class OnReader {

    static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private static final int LAST = -1;
    private static final int LAST_DAY = 31;

    private final Line line;
    private final DateReader dates;

    OnReader(Line line, DateReader dates) {
        this.line = line;
        this.dates = dates;
    }

    static On weekdays(Set<DayOfWeek> days) {
        return new On(Set.copyOf(days), 0, 0, null);
    }

    /** "Monday", "Mon, Wed & Fri", "Monday to Friday". */
    Optional<Found<On>> weekdays(int index) {
        return list(index, false);
    }

    /** Weekdays as a habit: "Mondays and Thursdays", "montags", "los lunes y jueves". */
    Optional<Found<On>> habitual(int index) {
        int after = line.skip("on", index);
        int plural = line.skip("weekday-plural", after);
        if (plural > after) {
            return list(after, true);
        }
        int article = line.skip("plural-article", index);
        return article > index ? list(article, false) : Optional.empty();
    }

    private Optional<Found<On>> list(int index, boolean plural) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        int end = index;
        int next = index;
        boolean range = false;
        while (true) {
            Optional<Found<DayOfWeek>> day = day(next, plural, days.isEmpty());
            if (day.isEmpty()) {
                break;
            }
            add(days, day.get().value(), range);
            end = day.get().end();
            range = line.isDash(end) || line.has("to", end);
            next = range ? (line.isDash(end) ? end + 1 : line.skip("to", end)) : line.skip("and", comma(end));
            if (next == end) {
                break;
            }
            next = line.skip("plural-article", line.skip("on", next));
        }
        return days.isEmpty() ? Optional.empty() : Optional.of(new Found<>(weekdays(days), end));
    }

    private Optional<Found<DayOfWeek>> day(int index, boolean plural, boolean first) {
        Optional<Found<DayOfWeek>> named = line.lexicon()
                .value("weekday-plural", line, index)
                .map(found -> new Found<>(DayOfWeek.of(found.value()), found.end()));
        if (named.isPresent() || plural) {
            return named;
        }
        return first ? Weekdays.at(line, index) : Weekdays.anywhere(line, index);
    }

    private static void add(Set<DayOfWeek> days, DayOfWeek day, boolean range) {
        DayOfWeek from = day;
        while (range && !days.contains(from.minus(1)) && !from.minus(1).equals(day)) {
            from = from.minus(1);
            days.add(from);
        }
        days.add(day);
    }

    private int comma(int index) {
        return line.at(index).is(",") ? index + 1 : index;
    }

    /** "the first Monday of every month", "am 15. jedes Monats", "el último día de cada mes". */
    Optional<Found<On>> ofEveryMonth(int index) {
        return inMonth(line.skip("article", line.skip("on", index))).flatMap(found -> everyMonth(found));
    }

    /** What may follow "every": "first Monday of the month", "15. im Monat", "15th". */
    Optional<Found<On>> everyOfMonth(int index) {
        Optional<Found<On>> day = inMonth(index);
        Optional<Found<On>> explicit = day.flatMap(this::everyMonth);
        return explicit.isPresent()
                ? explicit
                : day.filter(found -> nth(found.value().ordinal())
                        || found.value().monthDay() > 0 && found.end() > index + 1 && !line.has("unit", found.end()));
    }

    /** "every second Monday" means every other week, "every third Monday" the third of the month. */
    private static boolean nth(int ordinal) {
        return ordinal != 0 && ordinal != 2;
    }

    private Optional<Found<On>> everyMonth(Found<On> day) {
        int end = line.skip("of-every-month", day.end());
        return end > day.end() ? Optional.of(new Found<>(day.value(), end)) : Optional.empty();
    }

    /** A day of a month: "first Monday", "letzten Tag", "15th", "día 15", "last working day". */
    Optional<Found<On>> inMonth(int index) {
        int begin = line.skip("article", index);
        Optional<Found<Integer>> ordinal = ordinal(begin);
        if (ordinal.isPresent()) {
            int after = ordinal.get().end();
            Optional<Found<On>> weekday = Weekdays.at(line, after)
                    .map(day -> new Found<>(
                            new On(Set.of(day.value()), ordinal.get().value(), 0, null), day.end()));
            if (weekday.isPresent()) {
                return weekday;
            }
            int workday = line.skip("workday", after);
            if (workday > after) {
                return Optional.of(new Found<>(new On(WORKDAYS, ordinal.get().value(), 0, null), workday));
            }
            int day = line.skip("day-unit", after);
            if (day > after && ordinal.get().value() == LAST) {
                return Optional.of(new Found<>(new On(Set.of(), 0, LAST, null), day));
            }
        }
        int number = line.skip("day-unit", begin);
        return dates.dayNumber(number)
                .filter(found -> line.at(number).isNumber() && found.value() >= 1 && found.value() <= LAST_DAY)
                .map(found -> new Found<>(new On(Set.of(), 0, found.value(), null), found.end()));
    }

    private Optional<Found<Integer>> ordinal(int index) {
        Optional<Found<Integer>> word = line.lexicon().value("ordinal", line, index);
        if (word.isPresent()) {
            return word;
        }
        return dates.dayNumber(index).filter(found -> found.end() > index + 1 && found.value() <= 5);
    }

    /** A day of the year after "every": "3 December". */
    Optional<Found<On>> dateOfYear(int index) {
        return dates.at(index, false).flatMap(found -> {
            LocalDate date = found.value().date();
            return date == null
                    ? Optional.empty()
                    : Optional.of(new Found<>(new On(Set.of(), 0, 0, date), found.end()));
        });
    }
}
