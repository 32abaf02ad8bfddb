package org.daybook.core.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Moves a whole series by a wall-clock amount (rule D4): start, rule, end, additions and exclusions. */
final class SeriesShift {

    private final WallClockSpan first;
    private final Duration amount;
    private final LocalDateTime newStart;

    private SeriesShift(WallClockSpan first, Duration amount) {
        this.first = first;
        this.amount = amount;
        this.newStart = first.start().plus(amount);
    }

    static Shift shift(Series series, Duration amount) {
        if (series.first().allDay() && !amount.equals(Duration.ofDays(amount.toDays()))) {
            return new Shift.Refused("An all-day series moves by whole days: choose a day, not a time.");
        }
        return new SeriesShift(series.first(), amount).shifted(series.recurrence());
    }

    private Shift shifted(Recurrence recurrence) {
        @Nullable RecurrenceRule rule = recurrence.rule();
        if (rule != null) {
            Optional<RecurrenceRule> moved = RuleShift.shift(rule, first.start(), newStart);
            if (moved.isEmpty()) {
                return new Shift.Refused(
                        "The rule %s names days or times that cannot all move with this one: move this occurrence alone, or change how the series repeats."
                                .formatted(rule.text()));
            }
            rule = moved.get();
            if (rule.until().isPresent()) {
                rule = rule.with(
                        RulePart.UNTIL,
                        shifted(rule.until().get(), rule.frequency()).text());
            }
        }
        return new Shift.Shifted(Series.of(
                first.startingAt(newStart),
                new Recurrence(rule, shifted(recurrence.additions()), shifted(recurrence.exclusions()))));
    }

    private SortedSet<LocalDateTime> shifted(Collection<LocalDateTime> times) {
        return times.stream().map(time -> time.plus(amount)).collect(Collectors.toCollection(TreeSet::new));
    }

    private Until shifted(Until until, Frequency frequency) {
        return switch (until) {
            case Until.OnDate(LocalDate date) ->
                frequency.isSubDaily() && !first.allDay()
                        ? new Until.AtLocal(date.atTime(23, 59, 59).plus(amount))
                        : new Until.OnDate(date.plusDays(
                                ChronoUnit.DAYS.between(first.start().toLocalDate(), newStart.toLocalDate())));
            case Until.AtLocal(LocalDateTime time) -> new Until.AtLocal(time.plus(amount));
            case Until.AtInstant(Instant instant) ->
                new Until.AtInstant(
                        first.allDay()
                                ? instant.plus(amount)
                                : LocalDateTime.ofInstant(instant, first.zone())
                                        .plus(amount)
                                        .atZone(first.zone())
                                        .toInstant());
        };
    }
}
