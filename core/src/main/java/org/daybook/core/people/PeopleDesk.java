package org.daybook.core.people;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.identity.Ids;
import org.daybook.core.journal.Intent;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Keeps the list of people. Every change is one command, and one journal entry. */
public final class PeopleDesk {

    private static final Intent ADD = new Intent("person.add", Permission.EDIT_PEOPLE);

    private final UnitOfWork work;
    private final People people;
    private final Ids ids;
    private final Clock clock;

    public PeopleDesk(UnitOfWork work, People people, Ids ids, Clock clock) {
        this.work = work;
        this.people = people;
        this.ids = ids;
        this.clock = clock;
    }

    /** Adds somebody; refused where the email address is somebody else's already, so that it names one person. */
    public Outcome<PersonId> add(Actor actor, PersonDetails details) {
        return work.run(actor, ADD, () -> {
            Optional<Person> namesake = withEmail(details.email());
            if (namesake.isPresent()) {
                return Outcome.refused("The email address %s is %s’s already. Nobody was added; give another one."
                        .formatted(details.email(), namesake.get().name()));
            }
            PersonId id = new PersonId(ids.next());
            people.add(new Person(id, details, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
            return Outcome.done(id, "Added %s".formatted(details.name()));
        });
    }

    private Optional<Person> withEmail(@Nullable String email) {
        return people.all().stream()
                .filter(person ->
                        email != null && email.equalsIgnoreCase(person.details().email()))
                .findFirst();
    }
}
