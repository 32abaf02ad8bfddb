package org.daybook.core.quickadd;

import java.util.List;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;

/** A person who can be named in a line. */
public record Named(PersonId id, String name, List<String> aliases) {

    public Named {
        aliases = List.copyOf(aliases);
    }

    public static Named of(Person person) {
        PersonDetails details = person.details();
        return new Named(person.id(), details.name(), details.aliases());
    }
}
