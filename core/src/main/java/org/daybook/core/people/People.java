package org.daybook.core.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The people of the workspace. */
public interface People {

    Optional<Person> find(PersonId id);

    /** Those of the ids that exist, active or not, deleted ones included. */
    List<Person> findAll(Collection<PersonId> ids);

    /** Everybody not deleted, by name. */
    List<Person> all();

    void add(Person person);

    default void addAll(Collection<Person> people) {
        people.forEach(this::add);
    }
}
