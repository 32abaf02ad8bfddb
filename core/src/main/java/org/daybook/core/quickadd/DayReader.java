package org.daybook.core.quickadd;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.daybook.core.time.Frequency;
import org.jspecify.annotations.Nullable;

/** Reads one day: "tomorrow", "next Friday", "in 3 days", and dates through {@link DateReader}. */
final class DayReader {

    private static final int DAYS_OF_WEEK = 7;
    private static final int MOST_UNITS = 5000;

    private final Line line;
    private final LocalDate today;
    private final DateReader dates;

    DayReader(Line line, LocalDate today) {
        this.line = line;
        this.today = today;
        this.dates = new DateReader(line, today);
    }

    /**
     * A day as it was said.
     *
     * @param date null where the words have the shape of a date, but there is no such day
     * @param weekday the weekday by whose bare name it was said
     */
    record Day(@Nullable LocalDate date, @Nullable DayOfWeek weekday) {

        static Day on(@Nullable LocalDate date) {
            return new Day(date, null);
        }
    }

    Optional<Found<Day>> at(int index) {
        int begin = line.skip("on", index);
        Optional<Found<Day>> relative = relative(begin).or(() -> in(begin)).or(() -> weekday(index, begin));
        return relative.or(() -> dates.at(begin, begin > index)).or(() -> period(begin));
    }

    private Optional<Found<Day>> relative(int index) {
        return line.lexicon()
                .value("day", line, index)
                .map(days -> later(new Found<>(Day.on(today.plusDays(days.value())), days.end())));
    }

    /** "today in two weeks", "heute in einer Woche". */
    private Found<Day> later(Found<Day> from) {
        return in(from.end()).filter(_ -> today.equals(from.value().date())).orElse(from);
    }

    /** "in 3 days", "in a week", "dentro de dos semanas". */
    private Optional<Found<Day>> in(int index) {
        int after = line.skip("in", index);
        Optional<Found<Integer>> count = after == index ? Optional.empty() : Numbers.at(line, after);
        if (count.isEmpty() || count.get().value() > MOST_UNITS) {
            return Optional.empty();
        }
        int amount = count.get().value();
        return Units.at(line, count.get().end())
                .flatMap(unit -> plus(unit.value(), amount).map(date -> new Found<>(Day.on(date), unit.end())));
    }

    private Optional<LocalDate> plus(Frequency unit, int amount) {
        return switch (unit) {
            case DAILY -> Optional.of(today.plusDays(amount));
            case WEEKLY -> Optional.of(today.plusWeeks(amount));
            case MONTHLY -> Optional.of(today.plusMonths(amount));
            case YEARLY -> Optional.of(today.plusYears(amount));
            case SECONDLY, MINUTELY, HOURLY -> Optional.empty();
        };
    }

    private Optional<Found<Day>> weekday(int index, int begin) {
        int next = line.skip("next", begin);
        int coming = line.skip("this", next);
        Optional<Found<DayOfWeek>> named = Weekdays.at(line, coming);
        if (named.isEmpty()) {
            return weekdayOfNextWeek(begin);
        }
        DayOfWeek day = named.get().value();
        int end = named.get().end();
        int comma = line.at(end).is(",") ? end + 1 : end;
        Optional<Found<Day>> exact = dates.at(line.skip("on", comma), true);
        if (exact.isPresent() && next == begin) {
            return exact;
        }
        int weekAfter = line.skip("week-after", end);
        if (weekAfter > end) {
            return Optional.of(new Found<>(Day.on(inNextWeek(day)), weekAfter));
        }
        int following = line.skip("next-after", end);
        if (following > end || next > begin) {
            boolean weekLater = line.lexicon().manner("next-is-week-after");
            LocalDate date = weekLater ? inNextWeek(day) : today.with(TemporalAdjusters.next(day));
            return Optional.of(new Found<>(Day.on(date), following));
        }
        return Optional.of(new Found<>(new Day(today.with(TemporalAdjusters.nextOrSame(day)), day), end));
    }

    /** "nächste Woche Dienstag". */
    private Optional<Found<Day>> weekdayOfNextWeek(int index) {
        int week = line.skip("week-after", index);
        return week == index
                ? Optional.empty()
                : Weekdays.at(line, line.skip("on", week))
                        .map(day -> new Found<>(Day.on(inNextWeek(day.value())), day.end()));
    }

    private LocalDate inNextWeek(DayOfWeek day) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusDays(DAYS_OF_WEEK + day.getValue() - 1L);
    }

    /** "next week" from its Monday, "next month" from its first, "end of June" at its last day. */
    private Optional<Found<Day>> period(int index) {
        int week = line.skip("week-after", index);
        if (week > index) {
            return Optional.of(new Found<>(Day.on(inNextWeek(DayOfWeek.MONDAY)), week));
        }
        int month = line.skip("month-after", index);
        if (month > index) {
            return Optional.of(new Found<>(Day.on(today.plusMonths(1).withDayOfMonth(1)), month));
        }
        int ending = line.skip("end-of", index);
        if (ending == index) {
            return Optional.empty();
        }
        return line.lexicon().value("month", line, ending).map(found -> {
            YearMonth end = YearMonth.of(today.getYear(), found.value());
            return new Found<>(
                    Day.on((end.atEndOfMonth().isBefore(today) ? end.plusYears(1) : end).atEndOfMonth()), found.end());
        });
    }
}
