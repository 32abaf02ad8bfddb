package org.daybook.core.exchange;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonKind;
import org.daybook.core.people.WorkingHours;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of one person. What it does not say is empty or null, and leaves what is known here as it is.
 *
 * @param line the line of the file it begins on, from 1
 */
public record PersonRecord(
        int line,
        String name,
        @Nullable String email,
        List<String> aliases,
        List<PersonKind> kinds,
        List<String> skills,
        @Nullable String specialty,
        @Nullable WorkingHours hours,
        @Nullable ZoneId zone) {

    public PersonRecord {
        aliases = List.copyOf(aliases);
        kinds = List.copyOf(kinds);
        skills = List.copyOf(skills);
    }

    /**
     * What becomes of somebody who is here already. A name by which they are known here anyway renames nobody, and
     * aliases are added to those there are.
     */
    PersonDetails over(PersonDetails here) {
        boolean known = name.isBlank()
                || here.name().equalsIgnoreCase(name)
                || here.aliases().stream().anyMatch(name::equalsIgnoreCase);
        return new PersonDetails(
                known ? here.name() : name,
                email == null ? here.email() : email,
                Stream.concat(here.aliases().stream(), aliases.stream()).toList(),
                kinds.isEmpty() ? here.kinds() : kinds,
                skills.isEmpty() ? here.skills() : skills,
                specialty == null ? here.specialty() : specialty,
                hours == null ? here.workingHours() : hours,
                zone == null ? here.homeZone() : zone);
    }

    /** Somebody who is not here yet. */
    PersonDetails fresh(ZoneId usualZone) {
        return over(PersonDetails.named(name, usualZone));
    }
}
