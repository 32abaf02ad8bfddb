package org.daybook.persistence.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.daybook.core.people.People;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonId;
import org.daybook.persistence.journal.Sessions;

/** {@link People} over the store. */
public final class HibernatePeople implements People {

    private final Sessions sessions;

    public HibernatePeople(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(sessions.current().find(Person.class, id));
    }

    @Override
    public List<Person> findAll(Collection<PersonId> ids) {
        return sessions.among("from Person where id in :these", Person.class, ids);
    }

    @Override
    public List<Person> all() {
        return sessions.current()
                .createSelectionQuery("from Person where deletedAt is null order by name", Person.class)
                .getResultList();
    }

    @Override
    public void add(Person person) {
        sessions.current().persist(person);
    }
}
