package org.daybook.core.people;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person. Texts lose what surrounds them, lists what is blank or there twice, and kinds are in order
 * of their names, so that two that say the same are equal.
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
        name = name.strip();
        email = email == null || email.isBlank() ? null : email.strip();
        aliases = Words.tidied(aliases);
        kinds = kinds.stream()
                .distinct()
                .sorted(Comparator.comparing(PersonKind::name))
                .toList();
        skills = Words.tidied(skills);
        specialty = specialty == null || specialty.isBlank() ? null : specialty.strip();
    }

    /** The same with other aliases. */
    public PersonDetails calledAlso(List<String> otherAliases) {
        return new PersonDetails(name, email, otherAliases, kinds, skills, specialty, workingHours, homeZone);
    }

    public static PersonDetails named(String name, ZoneId homeZone) {
        return new PersonDetails(
                name, null, List.of(), List.of(PersonKind.STAFF), List.of(), null, WorkingHours.UNKNOWN, homeZone);
    }
}
