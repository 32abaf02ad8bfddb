package org.daybook.app.people;

import java.util.UUID;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;

/** What the people screen changes, each as one command of the user signed in. Slow: not for the FX thread. */
public interface PeopleRegister {

    Outcome<PersonId> add(PersonDetails details);

    Outcome<PersonId> edit(PersonId id, PersonDetails details);

    Outcome<PersonId> deactivate(PersonId id);

    Outcome<PersonId> reactivate(PersonId id);

    Outcome<PersonId> delete(PersonId id);

    /** Notes an absence; one that overlaps another of its reason joins it. */
    Outcome<UUID> away(PersonId id, AbsenceDraft absence);

    /** Changes an absence; a reason and a note that are withheld from the user stay. */
    Outcome<UUID> changeAbsence(UUID absence, AbsenceDraft changed);

    Outcome<UUID> removeAbsence(UUID absence);
}
