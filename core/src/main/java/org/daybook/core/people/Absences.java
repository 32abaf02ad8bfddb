package org.daybook.core.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.core.time.Interval;

/** The times people are away. */
public interface Absences {

    /** Those that overlap the window. */
    List<Absence> within(Interval window);

    Optional<Absence> find(UUID id);

    /** Those of one person that are not deleted, by start. */
    List<Absence> of(PersonId person);

    void add(Absence absence);
}
