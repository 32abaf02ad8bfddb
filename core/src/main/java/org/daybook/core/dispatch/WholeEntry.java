package org.daybook.core.dispatch;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daybook.core.people.PersonId;

/**
 * An entry with everything that is special about its occurrences, as it goes in and out of the workspace.
 *
 * @param uid its iCalendar UID, the same wherever it goes
 * @param sequence how often it was changed; of two with one UID the higher is the newer
 * @param special what changed occurrences are like, by recurrence-id, in the zone of the series
 */
public record WholeEntry(String uid, int sequence, EntryDraft draft, SortedMap<LocalDateTime, EntryDetails> special) {

    public WholeEntry {
        SortedMap<LocalDateTime, EntryDetails> here = new TreeMap<>();
        special.forEach((recurrenceId, details) -> here.put(
                recurrenceId,
                details.at(details.when().inZone(draft.details().when().zone()))));
        special = Collections.unmodifiableSortedMap(here);
    }

    /** Everybody whom it, or any occurrence of it, is for. */
    Set<PersonId> people() {
        Set<PersonId> people = new LinkedHashSet<>(draft.details().people());
        special.values().forEach(each -> people.addAll(each.people()));
        return people;
    }

    /** Whether both say the same, however often they were changed. */
    public boolean saysAs(WholeEntry other) {
        return draft.equals(other.draft) && special.equals(other.special);
    }
}
