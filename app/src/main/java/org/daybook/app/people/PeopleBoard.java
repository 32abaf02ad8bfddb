package org.daybook.app.people;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.WallClockSpan;

/** What the people screen reads, on behalf of the user signed in. Slow, but for the first two. */
public interface PeopleBoard {

    /** Whether the user may change people. */
    boolean mayEdit();

    /** Where somebody new lives unless they say otherwise. */
    ZoneId usualZone();

    /** Everybody, by name, the inactive included. */
    List<PersonRow> everybody();

    /** Somebody's details; nothing when they are gone. */
    Optional<PersonSheet> open(PersonId id);

    /** What somebody is assigned to at a time, each in words, in order. */
    List<String> plannedAt(PersonId id, WallClockSpan when);
}
