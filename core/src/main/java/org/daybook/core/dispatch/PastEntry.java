package org.daybook.core.dispatch;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.daybook.core.access.Actor;
import org.daybook.core.access.UserId;
import org.daybook.core.journal.RowImage;

/**
 * An entry as it was after some entry of the journal.
 *
 * @param overrides the rows of its changed occurrences, by their ids
 */
record PastEntry(
        String uid,
        UserId author,
        Instant createdAt,
        boolean deleted,
        EntryDraft draft,
        Map<UUID, RowImage> overrides) {

    /** @param sequence how often it shall have been changed */
    WholeEntry whole(int sequence) {
        SortedMap<LocalDateTime, EntryDetails> special = new TreeMap<>();
        overrides.values().forEach(row -> special.put(recurrenceId(row), occurrence(row)));
        return new WholeEntry(uid, sequence, draft, special);
    }

    EntryDetails plain(LocalDateTime recurrenceId) {
        return draft.details().at(draft.details().when().startingAt(recurrenceId));
    }

    EntryDetails occurrence(RowImage override) {
        return EntryImages.over(override, plain(recurrenceId(override)));
    }

    static LocalDateTime recurrenceId(RowImage override) {
        return LocalDateTime.parse(override.required("recurrence_id"));
    }

    /** As {@link ScheduleEntry#concerns}. */
    boolean concerns(Actor reader) {
        return !draft.details().confidential()
                || author.equals(reader.user())
                || (reader.person() != null && draft.details().people().contains(reader.person()));
    }
}
