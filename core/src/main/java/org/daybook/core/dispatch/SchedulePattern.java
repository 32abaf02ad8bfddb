package org.daybook.core.dispatch;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.daybook.core.time.Frequency;
import org.daybook.core.time.NthWeekday;
import org.daybook.core.time.Recurrence;
import org.daybook.core.time.RecurrenceRule;
import org.daybook.core.time.Until;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/**
 * The pattern form in which schedules are exchanged (seed 001, rule D5): simpler than a rule of RFC 5545, which is what
 * is stored.
 *
 * @param frequency DAILY, WEEKLY, MONTHLY or YEARLY
 * @param interval every how many of them; 1 or more
 * @param daysOfWeek ISO weekdays, 1 for Monday to 7 for Sunday; empty for the start's own
 * @param startDate the first day, or null where it goes without saying
 * @param endDate the last day, inclusive, or null
 * @param count how many times, or null; never together with an end date
 * @param exceptions days left out
 */
public record SchedulePattern(
        Frequency frequency,
        int interval,
        SortedSet<Integer> daysOfWeek,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable Integer count,
        SortedSet<LocalDate> exceptions) {

    /** What a pattern says of a series, or why it says nothing. */
    public sealed interface Conversion {}

    /** The recurrence that the pattern means. */
    public record Converted(Recurrence recurrence) implements Conversion {}

    /** The pattern cannot be meant; the sentence says what is wrong and what to do. */
    public record Problem(String sentence) implements Conversion {}

    public SchedulePattern {
        daysOfWeek = Collections.unmodifiableSortedSet(new TreeSet<>(daysOfWeek));
        exceptions = Collections.unmodifiableSortedSet(new TreeSet<>(exceptions));
    }

    /** The recurrence of a series that begins with an occurrence; exceptions are read at its time of day. */
    public Conversion toRecurrence(WallClockSpan first) {
        if (frequency.isSubDaily()) {
            return new Problem("A pattern repeats daily, weekly, monthly or yearly, not %s: choose one of the four."
                    .formatted(frequency.name().toLowerCase(Locale.ROOT)));
        }
        Optional<String> weekdays = weekdays();
        if (weekdays.isEmpty()) {
            return new Problem("The days of the week %s are not all from 1 (Monday) to 7 (Sunday): correct them."
                    .formatted(daysOfWeek));
        }
        String text = "FREQ=" + frequency
                + ";INTERVAL=" + interval
                + (daysOfWeek.isEmpty() ? "" : ";BYDAY=" + weekdays.get())
                + (count == null ? "" : ";COUNT=" + count)
                + (endDate == null ? "" : ";UNTIL=" + endDate.toString().replace("-", ""));
        SortedSet<LocalDateTime> exclusions = exceptions.stream()
                .map(date -> date.atTime(first.start().toLocalTime()))
                .collect(Collectors.toCollection(TreeSet::new));
        return switch (RecurrenceRule.parse(text)) {
            case RecurrenceRule.Valid(RecurrenceRule rule) ->
                new Converted(new Recurrence(rule, new TreeSet<>(), exclusions));
            case RecurrenceRule.Problem(String sentence) -> new Problem(sentence);
        };
    }

    private Optional<String> weekdays() {
        try {
            return Optional.of(daysOfWeek.stream()
                    .map(day -> DayOfWeek.of(day).name().substring(0, 2))
                    .collect(Collectors.joining(",")));
        } catch (DateTimeException notAWeekday) {
            return Optional.empty();
        }
    }

    /** The pattern that means the same, or nothing when the recurrence says more than a pattern can. */
    public static Optional<SchedulePattern> from(WallClockSpan first, Recurrence recurrence) {
        RecurrenceRule rule = recurrence.rule();
        if (rule == null
                || rule.frequency().isSubDaily()
                || !recurrence.additions().isEmpty()) {
            return Optional.empty();
        }
        SchedulePattern pattern = new SchedulePattern(
                rule.frequency(),
                rule.interval(),
                rule.byDay().stream()
                        .map(NthWeekday::day)
                        .map(DayOfWeek::getValue)
                        .collect(Collectors.toCollection(TreeSet::new)),
                first.start().toLocalDate(),
                rule.until().map(until -> until.lastDay(first)).orElse(null),
                rule.count().isPresent() ? rule.count().getAsInt() : null,
                recurrence.exclusions().stream()
                        .map(LocalDateTime::toLocalDate)
                        .collect(Collectors.toCollection(TreeSet::new)));
        return pattern.saysAllOf(first, recurrence) ? Optional.of(pattern) : Optional.empty();
    }

    /** Whether reading the pattern back gives the recurrence, the form of its UNTIL aside. */
    private boolean saysAllOf(WallClockSpan first, Recurrence recurrence) {
        return toRecurrence(first) instanceof Converted(Recurrence back)
                && back.exclusions().equals(recurrence.exclusions())
                && withDateUntil(first, back).equals(withDateUntil(first, recurrence))
                && endsWithADay(first, recurrence);
    }

    private static Optional<String> withDateUntil(WallClockSpan first, Recurrence recurrence) {
        return Optional.ofNullable(recurrence.rule())
                .map(rule -> rule.until()
                        .map(until -> rule.text()
                                .replace(until.text(), until.lastDay(first).toString()))
                        .orElse(rule.text()));
    }

    /** Whether UNTIL admits the occurrence of its own last day, so that the inclusive end date means the same. */
    private static boolean endsWithADay(WallClockSpan first, Recurrence recurrence) {
        Optional<Until> until = Optional.ofNullable(recurrence.rule()).flatMap(RecurrenceRule::until);
        return until.isEmpty()
                || until.get()
                        .admits(first.startingAt(
                                until.get().lastDay(first).atTime(first.start().toLocalTime())));
    }
}
