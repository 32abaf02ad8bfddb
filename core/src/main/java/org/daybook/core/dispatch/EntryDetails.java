package org.daybook.core.dispatch;

import java.util.List;
import org.daybook.core.commitment.Firmness;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/**
 * Everything about an entry, or about one occurrence of it, that a person can see and change.
 *
 * @param free whether it leaves its people's time free, as a birthday does
 * @param confidential whether only its people and its author see more than that it is there
 * @param people in the order they were assigned, without doubles
 */
public record EntryDetails(
        String title,
        WallClockSpan when,
        EntryStatus status,
        WorkItem workItem,
        @Nullable String location,
        @Nullable String notes,
        boolean free,
        boolean confidential,
        List<PersonId> people) {

    public EntryDetails {
        people = people.stream().distinct().toList();
    }

    /** A scheduled entry with a title and a time, and nothing else said. */
    public static EntryDetails of(String title, WallClockSpan when) {
        return new EntryDetails(title, when, EntryStatus.SCHEDULED, WorkItem.NONE, null, null, false, false, List.of());
    }

    public EntryDetails at(WallClockSpan newTime) {
        return new EntryDetails(title, newTime, status, workItem, location, notes, free, confidential, people);
    }

    public EntryDetails withPeople(List<PersonId> newPeople) {
        return new EntryDetails(title, when, status, workItem, location, notes, free, confidential, newPeople);
    }

    public EntryDetails withStatus(EntryStatus newStatus) {
        return new EntryDetails(title, when, newStatus, workItem, location, notes, free, confidential, people);
    }

    public EntryDetails withTitle(String newTitle) {
        return new EntryDetails(newTitle, when, status, workItem, location, notes, free, confidential, people);
    }

    /** What it means for its people's time (rule D9). */
    public Firmness firmness() {
        return free ? Firmness.FREE : status.firmness();
    }
}
