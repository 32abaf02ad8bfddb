package org.daybook.core.people;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person.
 *
 * @param aliases other names by which files and quick add may call them
 * @param specialty what a radiologist reads, for those who are one
 */
public record PersonDetails(
        String name,
        @Nullable String email,
        List<String> aliases,
        List<PersonKind> kinds,
        List<String> skills,
        @Nullable String specialty,
        WorkingHours workingHours,
        ZoneId homeZone) {

    /** @throws IllegalArgumentException if the name is blank */
    public PersonDetails {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A person needs a name.");
        }
        aliases = List.copyOf(aliases);
        kinds = List.copyOf(kinds);
        skills = List.copyOf(skills);
    }

    public static PersonDetails named(String name, ZoneId homeZone) {
        return new PersonDetails(
                name, null, List.of(), List.of(PersonKind.STAFF), List.of(), null, WorkingHours.UNKNOWN, homeZone);
    }
}
