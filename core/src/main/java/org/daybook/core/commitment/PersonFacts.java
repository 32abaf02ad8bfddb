package org.daybook.core.commitment;

import java.time.ZoneId;
import org.daybook.core.people.Person;
import org.daybook.core.people.WorkingHours;

/**
 * What must be known of a person to judge, to word and to solve their clashes.
 *
 * @param homeZone the zone whose wall clock the working hours follow
 * @param abilities what decides for whom they may stand in
 */
public record PersonFacts(String name, WorkingHours workingHours, ZoneId homeZone, Abilities abilities) {

    /** Somebody whose abilities do not matter. */
    public PersonFacts(String name, WorkingHours workingHours, ZoneId homeZone) {
        this(name, workingHours, homeZone, Abilities.NONE);
    }

    static PersonFacts of(Person person) {
        return new PersonFacts(person.name(), person.workingHours(), person.homeZone(), Abilities.of(person));
    }
}
