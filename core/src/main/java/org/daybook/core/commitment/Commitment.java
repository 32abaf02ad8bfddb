package org.daybook.core.commitment;

import java.util.List;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;
import org.daybook.core.time.WallClockSpan;

/**
 * A claim on people's time, from whichever desk: what calendar, clash engine, availability and export work on.
 *
 * @param when the wall-clock time it is kept at, after overrides
 * @param interval the same as instants
 * @param category what its colour means, such as {@code TICKET} or {@code ABSENCE}
 * @param status the word of its desk for how things stand, such as {@code CONFIRMED}
 * @param people whose time it is, in the order they were given; empty where nobody is assigned yet
 * @param confidential whether its title is withheld from those it does not concern
 */
public record Commitment(
        CommitmentRef ref,
        String title,
        WallClockSpan when,
        Interval interval,
        Firmness firmness,
        String category,
        String status,
        List<PersonId> people,
        boolean confidential) {

    public Commitment {
        people = List.copyOf(people);
    }

    /** Whether it is one of a series. */
    public boolean recurring() {
        return ref.recurrenceId() != null;
    }
}
