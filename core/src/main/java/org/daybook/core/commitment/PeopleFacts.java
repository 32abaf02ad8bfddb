package org.daybook.core.commitment;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonId;

/**
 * The facts of people as they were read from the store at one time, so that a clash can be judged while dragging without
 * asking the store. Somebody it does not list has no known working hours.
 */
public record PeopleFacts(Map<PersonId, PersonFacts> byId) {

    public static final PeopleFacts NONE = new PeopleFacts(Map.of());

    public PeopleFacts {
        byId = Map.copyOf(byId);
    }

    public static PeopleFacts of(Collection<Person> people) {
        Map<PersonId, PersonFacts> byId = new HashMap<>();
        people.forEach(person -> byId.put(person.id(), PersonFacts.of(person)));
        return new PeopleFacts(byId);
    }

    public Optional<PersonFacts> find(PersonId id) {
        return Optional.ofNullable(byId.get(id));
    }
}
