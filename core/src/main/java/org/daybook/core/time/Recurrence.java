package org.daybook.core.time;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How a wall-clock time repeats: a rule, added times (RDATE) and left-out times (EXDATE), all read in the zone of the
 * series (RFC 5545 section 3.8.5). The start of the series is not part of it, and is always its first occurrence
 * (rule D1) unless left out. {@link Series} expands it.
 *
 * @param rule the RRULE, or null where only added times repeat
 * @param additions RDATE values, as local times of the series' zone, in whole seconds
 * @param exclusions EXDATE values, as local times of the series' zone, in whole seconds
 */
public record Recurrence(
        @Nullable RecurrenceRule rule, SortedSet<LocalDateTime> additions, SortedSet<LocalDateTime> exclusions) {

    /** What reading a stored text gave: a recurrence, or the reason why it is none. */
    public sealed interface Reading {}

    /** The text is a recurrence. */
    public record Valid(Recurrence recurrence) implements Reading {}

    /** The text is none; the sentence says what is wrong, on which line, and what to do. */
    public record Problem(String sentence) implements Reading {}

    public Recurrence {
        additions = Collections.unmodifiableSortedSet(new TreeSet<>(additions));
        exclusions = Collections.unmodifiableSortedSet(new TreeSet<>(exclusions));
    }

    public static Recurrence of(RecurrenceRule rule) {
        return new Recurrence(rule, Collections.emptySortedSet(), Collections.emptySortedSet());
    }

    /** The recurrence of what happens once. */
    public static Recurrence none() {
        return new Recurrence(null, Collections.emptySortedSet(), Collections.emptySortedSet());
    }

    /** Reads what {@link #text()} wrote; the empty text is {@link #none()}. */
    public static Reading parse(String text) {
        return RecurrenceText.read(text);
    }

    /**
     * The content lines of RFC 5545, {@code RRULE}, {@code RDATE} and {@code EXDATE} in this order, each left out when
     * it has nothing to say, separated by line feeds. It reads back as an equal recurrence.
     */
    public String text() {
        return RecurrenceText.write(this);
    }

    /** The same recurrence without one occurrence. */
    public Recurrence excluding(LocalDateTime recurrenceId) {
        SortedSet<LocalDateTime> more = new TreeSet<>(exclusions);
        more.add(recurrenceId);
        return new Recurrence(rule, additions, more);
    }
}
