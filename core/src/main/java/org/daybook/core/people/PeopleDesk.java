package org.daybook.core.people;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.identity.Ids;
import org.daybook.core.journal.Intent;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.UnitOfWork;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/** Who there is, and when they are away. Every change is one command. */
public final class PeopleDesk {

    private static final Intent ADD = new Intent("person.add", Permission.EDIT_PEOPLE);
    private static final Intent AWAY = new Intent("person.away", Permission.EDIT_PEOPLE);

    private final UnitOfWork work;
    private final People people;
    private final Absences absences;
    private final Ids ids;
    private final Clock clock;

    public PeopleDesk(UnitOfWork work, People people, Absences absences, Ids ids, Clock clock) {
        this.work = work;
        this.people = people;
        this.absences = absences;
        this.ids = ids;
        this.clock = clock;
    }

    /** Adds somebody; refused when there is somebody of that email already. */
    public Outcome<PersonId> add(Actor actor, PersonDetails details) {
        return work.run(actor, ADD, () -> {
            Optional<Person> same = people.all().stream()
                    .filter(person -> sameEmail(person.details().email(), details.email()))
                    .findFirst();
            if (same.isPresent()) {
                return Outcome.refused("The email address %s is %s’s already. Nobody was added; give another one."
                        .formatted(details.email(), same.get().name()));
            }
            PersonId id = new PersonId(ids.next());
            people.add(new Person(id, details, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
            return Outcome.done(id, "Added %s".formatted(details.name()));
        });
    }

    /** Notes a time somebody is away; which kind of absence it is stays out of the journal's summary. */
    public Outcome<UUID> away(
            Actor actor, PersonId person, Absence.Reason reason, WallClockSpan when, @Nullable String note) {
        return work.run(actor, AWAY, () -> {
            Optional<Person> found = people.find(person);
            if (found.isEmpty()) {
                return Outcome.refused("There is no person %s in this workspace.".formatted(person));
            }
            UUID id = ids.next();
            absences.add(new Absence(id, person, reason, when, note));
            return Outcome.done(
                    id,
                    "Noted that %s is away from %s"
                            .formatted(found.get().name(), when.start().toLocalDate()));
        });
    }

    private static boolean sameEmail(@Nullable String one, @Nullable String other) {
        return one != null && other != null && one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }
}
