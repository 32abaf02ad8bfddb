package org.daybook.core.time;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A valid RRULE value, such as {@code FREQ=WEEKLY;BYDAY=MO,WE} (RFC 5545 section 3.3.10, SKIP by RFC 7529).
 *
 * <p>Invariant: what RFC 5545 forbids cannot be built. Two rules are equal when their normalised texts are: parts in
 * one order, values sorted without repeats, defaults left out.
 */
public final class RecurrenceRule {

    /** What reading a text gave: a rule, or the reason why it is none. */
    public sealed interface Reading {}

    /** The text is a rule. */
    public record Valid(RecurrenceRule rule) implements Reading {}

    /** The text is no rule; the sentence says what is wrong, where, and what to do. */
    public record Problem(String sentence) implements Reading {}

    private final RuleValues values;
    private final Map<RulePart, String> parts;
    private final String text;

    RecurrenceRule(RuleValues values) {
        this.values = values;
        this.parts = values.texts();
        this.text = text(parts);
    }

    /** Reads a rule that a person or a file has written; letter case and a leading {@code RRULE:} do not matter. */
    public static Reading parse(String text) {
        try {
            return new Valid(new RecurrenceRule(RuleParser.read(text)));
        } catch (RuleParser.Malformed malformed) {
            return new Problem(malformed.sentence());
        }
    }

    /**
     * The rule that a program knows to be valid.
     *
     * @throws IllegalArgumentException if it is not
     */
    public static RecurrenceRule of(String text) {
        return switch (parse(text)) {
            case Valid(RecurrenceRule rule) -> rule;
            case Problem(String sentence) ->
                throw new IllegalArgumentException("'%s' is no rule: %s".formatted(text, sentence));
        };
    }

    /** The normalised text, which reads back as an equal rule. */
    public String text() {
        return text;
    }

    public Frequency frequency() {
        return values.frequency();
    }

    /** Every how many units of the frequency; 1 or more. */
    public int interval() {
        return values.interval();
    }

    /** How many times in all, the start of the series counted (rule D1). */
    public OptionalInt count() {
        return values.count() == null ? OptionalInt.empty() : OptionalInt.of(values.count());
    }

    public Optional<Until> until() {
        return Optional.ofNullable(values.until());
    }

    /** Whether neither COUNT nor UNTIL ends the rule. */
    public boolean isEndless() {
        return values.count() == null && values.until() == null;
    }

    public DayOfWeek weekStart() {
        return values.weekStart();
    }

    public SortedSet<NthWeekday> byDay() {
        return values.byDay();
    }

    /** Months from 1 to 12. */
    public SortedSet<Integer> byMonth() {
        return numbers(RulePart.BYMONTH);
    }

    /** Days of the month from 1 to 31, or back from its end from -1 to -31. */
    public SortedSet<Integer> byMonthDay() {
        return numbers(RulePart.BYMONTHDAY);
    }

    /** Which of the dates within one period, from 1 or back from -1. */
    public SortedSet<Integer> bySetPosition() {
        return numbers(RulePart.BYSETPOS);
    }

    SortedSet<Integer> numbers(RulePart part) {
        return values.numbers().getOrDefault(part, Collections.emptySortedSet());
    }

    boolean has(RulePart part) {
        return parts.containsKey(part);
    }

    /** The same rule with one part written anew, or left out when the value is null. */
    RecurrenceRule with(RulePart part, @Nullable String value) {
        Map<RulePart, String> changed = parts();
        if (value == null) {
            changed.remove(part);
        } else {
            changed.put(part, value);
        }
        return of(text(changed));
    }

    /** A copy of the parts as the text has them. */
    Map<RulePart, String> parts() {
        return new EnumMap<>(parts);
    }

    /** The text of a rule that has these parts, in order. */
    static String text(Map<RulePart, String> parts) {
        return parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining(";"));
    }

    /** The same rule with no end of its own. */
    RecurrenceRule endless() {
        return isEndless() ? this : with(RulePart.COUNT, null).with(RulePart.UNTIL, null);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecurrenceRule rule && text.equals(rule.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
