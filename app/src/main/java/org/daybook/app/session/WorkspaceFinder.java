package org.daybook.app.session;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daybook.app.palette.Finder;
import org.daybook.core.access.Actor;
import org.daybook.core.journal.UnitOfWork;
import org.daybook.core.people.People;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonId;
import org.daybook.core.search.Hit;
import org.daybook.core.search.Search;

/** Finds in the workspace what the user signed in may read. */
final class WorkspaceFinder implements Finder {

    private final Search search;
    private final UnitOfWork work;
    private final People people;
    private final Actor viewer;

    WorkspaceFinder(Search search, UnitOfWork work, People people, Actor viewer) {
        this.search = search;
        this.work = work;
        this.people = people;
        this.viewer = viewer;
    }

    @Override
    public List<Hit> find(String typed, int most) {
        return search.find(viewer, typed, most);
    }

    @Override
    public Map<PersonId, String> people() {
        return work.read(
                () -> people.all().stream().filter(Person::active).collect(Collectors.toMap(Person::id, Person::name)));
    }
}
