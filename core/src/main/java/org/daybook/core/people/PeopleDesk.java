package org.daybook.core.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.identity.Ids;
import org.daybook.core.journal.Intent;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.UnitOfWork;
import org.daybook.core.people.Engagements.Ahead;
import org.jspecify.annotations.Nullable;

/**
 * Who there is. Every change is one command.
 *
 * <p>Somebody deactivated stays on what they have and gets nothing new. Somebody deleted is no longer listed either, and
 * what they did keeps their name; that is refused while anything lies ahead of them.
 */
public final class PeopleDesk {

    private static final Intent ADD = new Intent("person.add", Permission.EDIT_PEOPLE);
    private static final Intent EDIT = new Intent("person.edit", Permission.EDIT_PEOPLE);
    private static final Intent DEACTIVATE = new Intent("person.deactivate", Permission.EDIT_PEOPLE);
    private static final Intent REACTIVATE = new Intent("person.reactivate", Permission.EDIT_PEOPLE);
    private static final Intent DELETE = new Intent("person.delete", Permission.EDIT_PEOPLE);

    private final UnitOfWork work;
    private final People people;
    private final Engagements engagements;
    private final Ids ids;
    private final Clock clock;

    public PeopleDesk(UnitOfWork work, People people, Engagements engagements, Ids ids, Clock clock) {
        this.work = work;
        this.people = people;
        this.engagements = engagements;
        this.ids = ids;
        this.clock = clock;
    }

    /** Adds somebody; refused when there is somebody of that email already. */
    public Outcome<PersonId> add(Actor actor, PersonDetails details) {
        return work.run(actor, ADD, () -> {
            Optional<String> problem = problem(details, null);
            if (problem.isPresent()) {
                return Outcome.refused(problem.get());
            }
            PersonId id = new PersonId(ids.next());
            people.add(new Person(id, details, now()));
            return Outcome.done(id, "Added %s".formatted(details.name()));
        });
    }

    /** Takes over all details at once; details that say what is there already change nothing. */
    public Outcome<PersonId> edit(Actor actor, PersonId id, PersonDetails details) {
        return change(actor, EDIT, id, person -> {
            PersonDetails before = person.details();
            Optional<String> problem = problem(details, id);
            if (problem.isPresent()) {
                return Outcome.refused(problem.get());
            }
            if (!before.equals(details)) {
                person.change(details, now());
            }
            return Outcome.done(id, PersonSummaries.edited(before, details));
        });
    }

    /** They stay on what they have, and can no longer be assigned. */
    public Outcome<PersonId> deactivate(Actor actor, PersonId id) {
        return change(actor, DEACTIVATE, id, person -> {
            if (!person.active()) {
                return Outcome.refused("%s is deactivated already.".formatted(person.name()));
            }
            person.deactivate(now());
            return Outcome.done(id, "Deactivated %s".formatted(person.name()));
        });
    }

    /** They can be assigned again. */
    public Outcome<PersonId> reactivate(Actor actor, PersonId id) {
        return change(actor, REACTIVATE, id, person -> {
            if (person.active()) {
                return Outcome.refused("%s is active already.".formatted(person.name()));
            }
            person.reactivate(now());
            return Outcome.done(id, "Reactivated %s".formatted(person.name()));
        });
    }

    /** They are no longer listed; refused while they still have something ahead of them. */
    public Outcome<PersonId> delete(Actor actor, PersonId id) {
        return change(actor, DELETE, id, person -> {
            Instant now = now();
            Ahead ahead = engagements.of(id, now);
            if (ahead.count() > 0) {
                return Outcome.refused(standsInTheWay(person, ahead));
            }
            person.delete(now, actor.user());
            return Outcome.done(id, "Deleted %s".formatted(person.name()));
        });
    }

    private static String standsInTheWay(Person person, Ahead ahead) {
        LocalDate first = ahead.first().atZone(person.homeZone()).toLocalDate();
        return "%s cannot be deleted: %s. Give that to somebody else first, or deactivate %s instead."
                .formatted(
                        person.name(),
                        ahead.count() == 1
                                ? "one commitment lies ahead, on %s".formatted(first)
                                : "%,d commitments lie ahead within %d years, the first on %s"
                                        .formatted(ahead.count(), ahead.atMostYears(), first),
                        person.name());
    }

    private Outcome<PersonId> change(
            Actor actor, Intent intent, PersonId id, Function<Person, Outcome<PersonId>> change) {
        return work.run(
                actor,
                intent,
                () -> people.find(id)
                        .filter(person -> !person.deleted())
                        .map(change)
                        .orElseGet(() -> Outcome.refused("There is no person %s in this workspace.".formatted(id))));
    }

    private Optional<String> problem(PersonDetails details, @Nullable PersonId self) {
        Optional<String> wrong = PersonRules.problem(details);
        return wrong.isPresent()
                ? wrong
                : people.all().stream()
                        .filter(person -> !person.id().equals(self))
                        .filter(person -> PersonRules.sameEmail(person.details().email(), details.email()))
                        .findFirst()
                        .map(same -> "%s has the email %s already. Change that person instead."
                                .formatted(same.name(), details.email()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
