package org.daybook.core.exchange;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Names an event across files: what an import matches by.
 *
 * @param uid the UID, or for an event that has none one derived from its content, so that reading it twice gives the
 *     same
 * @param recurrenceId for a change to one occurrence, which one: the wall-clock time the rule gives it, in the zone of
 *     the series (at midnight for an all-day series); null for a single event and for a series itself
 */
public record EventKey(String uid, @Nullable LocalDateTime recurrenceId) {

    /** Whether it names one occurrence of a series rather than the series or a single event. */
    public boolean isOverride() {
        return recurrenceId != null;
    }
}
