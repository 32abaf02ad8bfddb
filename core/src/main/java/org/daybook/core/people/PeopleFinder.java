package org.daybook.core.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the person a file or a typed line means: by email first, then by name or alias, however written. A name that
 * several people share means none of them.
 */
public final class PeopleFinder {

    private final Map<String, PersonId> byEmail = new HashMap<>();
    private final Map<String, Optional<PersonId>> byName = new HashMap<>();

    public PeopleFinder(Collection<Person> people) {
        for (Person person : people) {
            PersonDetails details = person.details();
            if (details.email() != null) {
                byEmail.put(folded(details.email()), person.id());
            }
            name(details.name(), person.id());
            details.aliases().forEach(alias -> name(alias, person.id()));
        }
    }

    private void name(String name, PersonId id) {
        byName.merge(folded(name), Optional.of(id), (one, other) -> one.equals(other) ? one : Optional.empty());
    }

    public Optional<PersonId> find(String name, @Nullable String email) {
        PersonId known = email == null ? null : byEmail.get(folded(email));
        return known != null ? Optional.of(known) : byName.getOrDefault(folded(name), Optional.empty());
    }

    /** Whether several people are called so, and none of them is meant. */
    public boolean isShared(String name) {
        Optional<PersonId> meant = byName.get(folded(name));
        return meant != null && meant.isEmpty();
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
