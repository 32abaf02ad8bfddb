package org.daybook.app.cli;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.daybook.app.UseCases;
import org.daybook.app.sync.SyncDesk;
import org.daybook.core.access.Actor;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonId;
import org.daybook.persistence.workspace.Workspace;

/**
 * A workspace that is open, and who is signed in.
 *
 * @param zone the workspace's
 * @param syncs makes what is asked of it on behalf of whoever is signed in
 */
record Opened(Workspace workspace, UseCases use, Actor actor, ZoneId zone, Supplier<SyncDesk> syncs) {

    /** What is asked of sync. Opening the centre's password takes a moment, so only who needs it asks. */
    SyncDesk sync() {
        return syncs.get();
    }

    List<Person> everybody() {
        return workspace.work().read(workspace.people()::all);
    }

    Map<PersonId, Person> people(Collection<PersonId> ids) {
        return workspace.work().read(() -> workspace.people().findAll(ids)).stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    /** Somebody who is there, as they were found by what they are called. */
    Person person(PersonId id) {
        return workspace.work().read(() -> workspace.people().find(id).orElseThrow());
    }
}
