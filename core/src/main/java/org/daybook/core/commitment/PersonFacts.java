package org.daybook.core.commitment;

import java.time.ZoneId;
import org.daybook.core.people.Person;
import org.daybook.core.people.WorkingHours;

/**
 * What must be known of a person to judge and to word their clashes.
 *
 * @param homeZone the zone whose wall clock the working hours follow
 */
public record PersonFacts(String name, WorkingHours workingHours, ZoneId homeZone) {

    static PersonFacts of(Person person) {
        return new PersonFacts(person.name(), person.workingHours(), person.homeZone());
    }
}
