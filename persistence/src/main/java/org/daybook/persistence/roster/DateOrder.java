package org.daybook.persistence.roster;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Whether dates in figures, as in 3/4/2026, have the day or the month first: those of a column tell it together. */
enum DateOrder {
    /** No date of the column has two readings. */
    CERTAIN,
    DAY_FIRST,
    MONTH_FIRST,
    /** No date decides; read with the day first, the dates lie closer together. */
    PROBABLY_DAY_FIRST,
    /** No date decides; read with the month first, the dates lie as close together or closer. */
    PROBABLY_MONTH_FIRST,
    /** Some dates are possible only in one order, and others only in the other. */
    MIXED;

    static DateOrder of(List<DateText.TwoWays> dates) {
        boolean dayFirst = dates.stream().anyMatch(date -> date.first() > 12 && date.second() <= 12);
        boolean monthFirst = dates.stream().anyMatch(date -> date.second() > 12 && date.first() <= 12);
        if (dayFirst || monthFirst) {
            return dayFirst && monthFirst ? MIXED : dayFirst ? DAY_FIRST : MONTH_FIRST;
        }
        if (dates.stream().allMatch(date -> date.first() == date.second())) {
            return CERTAIN;
        }
        return spread(dates, DateText.TwoWays::dayFirst) < spread(dates, DateText.TwoWays::monthFirst)
                ? PROBABLY_DAY_FIRST
                : PROBABLY_MONTH_FIRST;
    }

    private static long spread(List<DateText.TwoWays> dates, Function<DateText.TwoWays, Optional<LocalDate>> reading) {
        List<LocalDate> days =
                dates.stream().map(reading).flatMap(Optional::stream).sorted().toList();
        return days.isEmpty() ? 0 : ChronoUnit.DAYS.between(days.getFirst(), days.getLast());
    }

    boolean guessed() {
        return this == PROBABLY_DAY_FIRST || this == PROBABLY_MONTH_FIRST;
    }

    /** The date in this order; where the orders are mixed, only if it has but one reading. */
    Optional<LocalDate> read(DateText.TwoWays date) {
        return switch (this) {
            case CERTAIN, DAY_FIRST, PROBABLY_DAY_FIRST -> date.dayFirst();
            case MONTH_FIRST, PROBABLY_MONTH_FIRST -> date.monthFirst();
            case MIXED ->
                date.dayFirst().isPresent() == date.monthFirst().isPresent() && date.first() != date.second()
                        ? Optional.empty()
                        : date.dayFirst().or(date::monthFirst);
        };
    }
}
