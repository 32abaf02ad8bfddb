package org.daybook.core.time;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How a wall-clock time repeats: a rule, added times (RDATE) and left-out times (EXDATE), all read in the zone of the
 * series (RFC 5545 section 3.8.5). The start of the series is not part of it, and is always its first occurrence
 * (rule D1) unless left out.
 *
 * @param rule the RRULE, or null where only added times repeat
 * @param additions RDATE values, as local times of the series' zone
 * @param exclusions EXDATE values, as local times of the series' zone
 */
public record Recurrence(
        @Nullable RecurrenceRule rule, SortedSet<LocalDateTime> additions, SortedSet<LocalDateTime> exclusions) {

    public Recurrence {
        additions = Collections.unmodifiableSortedSet(new TreeSet<>(additions));
        exclusions = Collections.unmodifiableSortedSet(new TreeSet<>(exclusions));
    }

    public static Recurrence of(RecurrenceRule rule) {
        return new Recurrence(rule, Collections.emptySortedSet(), Collections.emptySortedSet());
    }
}
