package org.daybook.core.commitment;

import java.util.List;
import org.daybook.core.access.Actor;
import org.daybook.core.access.UserId;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/**
 * A claim on people's time, from whichever desk: what calendar, clash engine, availability and export work on.
 *
 * @param when the wall-clock time it is kept at, after overrides
 * @param interval the same as instants
 * @param category what its colour means, such as {@code TICKET} or {@code ABSENCE}
 * @param status the word of its desk for how things stand, such as {@code CONFIRMED}
 * @param people whose time it is, in the order they were given; empty where nobody is assigned yet
 * @param confidential whether its title is withheld from those it does not concern
 * @param author who entered it, whom it concerns too; null where its desk keeps none
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
        boolean confidential,
        @Nullable UserId author) {

    public Commitment {
        people = List.copyOf(people);
    }

    /** The same at another time. */
    public Commitment at(WallClockSpan there) {
        return at(there, people);
    }

    /** The same at another time, kept by other people. */
    public Commitment at(WallClockSpan there, List<PersonId> others) {
        return new Commitment(
                ref, title, there, there.interval(), firmness, category, status, others, confidential, author);
    }

    /** Whether the viewer may know what it is about, as everybody may unless it is confidential. */
    public boolean concerns(Actor viewer) {
        return Confidentiality.mayRead(viewer, this);
    }

    /** Whether it is one of a series. */
    public boolean recurring() {
        return ref.recurrenceId() != null;
    }
}
