package org.daybook.core.commitment;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonKind;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can do, as far as it decides who may stand in for whom.
 *
 * @param skills in lower case
 */
public record Abilities(
        boolean active,
        Set<PersonKind> kinds,
        Set<String> skills,
        @Nullable String specialty) {

    /** Of somebody who stands in for nobody, and for whom nobody can. */
    public static final Abilities NONE = new Abilities(false, Set.of(), Set.of(), null);

    public Abilities {
        kinds = Set.copyOf(kinds);
        skills = Set.copyOf(skills);
    }

    static Abilities of(Person person) {
        PersonDetails details = person.details();
        return new Abilities(
                person.active(), Set.copyOf(details.kinds()), folded(details.skills()), details.specialty());
    }

    /**
     * Whether who has these may take over from who has the others: still here, of a kind they share, with every skill
     * and the specialty that the others bring. Work does not say what it takes, so nothing less is safe.
     */
    boolean coverAll(Abilities others) {
        return active
                && kinds.stream().anyMatch(others.kinds::contains)
                && skills.containsAll(others.skills)
                && (others.specialty == null || others.specialty.equals(specialty));
    }

    private static Set<String> folded(List<String> skills) {
        return skills.stream().map(skill -> skill.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }
}
