package org.daybook.app.people;

import java.time.LocalDate;
import java.util.List;
import org.daybook.core.people.PersonId;
import org.daybook.core.people.PersonKind;
import org.jspecify.annotations.Nullable;

/**
 * A person as the list shows them.
 *
 * @param awayUntil the last day of an absence that lasts now, or null for somebody who is there
 * @param active whether they can be assigned
 */
public record PersonRow(
        PersonId id,
        String name,
        @Nullable String email,
        List<PersonKind> kinds,
        List<String> skills,
        @Nullable LocalDate awayUntil,
        boolean active) {

    public PersonRow {
        kinds = List.copyOf(kinds);
        skills = List.copyOf(skills);
    }
}
