package org.daybook.app.people;

import java.util.List;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;

/**
 * Everything the screen shows of one person.
 *
 * @param absences by start, those that are over included
 */
public record PersonSheet(PersonId id, PersonDetails details, boolean active, List<AbsenceCard> absences) {

    public PersonSheet {
        absences = List.copyOf(absences);
    }
}
