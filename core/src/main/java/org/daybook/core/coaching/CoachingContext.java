package org.daybook.core.coaching;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Stamp;
import org.daybook.core.identity.Ids;
import org.daybook.core.journal.Intent;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.UnitOfWork;
import org.daybook.core.people.People;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonId;

/** What the desks of coaching have in common. */
public final class CoachingContext {

    private static final String SOMEBODY = "somebody";
    private static final String A_SCHOOL = "a school";

    private final UnitOfWork work;
    private final CoachingBooks books;
    private final People people;
    private final Ids ids;
    private final Clock clock;

    public CoachingContext(UnitOfWork work, CoachingBooks books, People people, Ids ids, Clock clock) {
        this.work = work;
        this.books = books;
        this.people = people;
        this.ids = ids;
        this.clock = clock;
    }

    UnitOfWork work() {
        return work;
    }

    Schools schools() {
        return books.schools();
    }

    CoachingPlans plans() {
        return books.plans();
    }

    Visits visits() {
        return books.visits();
    }

    VisitRecords records() {
        return books.records();
    }

    UUID id() {
        return ids.next();
    }

    /** No finer than the store keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    Stamp stamp(Actor actor) {
        return new Stamp(actor.user(), now());
    }

    Optional<Person> person(PersonId id) {
        return people.find(id).filter(person -> !person.deleted());
    }

    /** What somebody is called, be they still there or not. */
    String name(PersonId id) {
        return people.find(id).map(Person::name).orElse(SOMEBODY);
    }

    String name(SchoolId id) {
        return schools().find(id).map(school -> school.details().name()).orElse(A_SCHOOL);
    }

    /** What many are called, looked up at once. */
    Function<PersonId, String> names(Set<PersonId> ids) {
        Map<PersonId, String> names = people.findAll(ids).stream().collect(Collectors.toMap(Person::id, Person::name));
        return id -> names.getOrDefault(id, SOMEBODY);
    }

    /** The same of schools. */
    Function<SchoolId, String> schoolNames(Set<SchoolId> ids) {
        Map<SchoolId, String> names = schools().findAll(ids).stream()
                .collect(Collectors.toMap(School::id, school -> school.details().name()));
        return id -> names.getOrDefault(id, A_SCHOOL);
    }

    /** The zone of a school, be it still there or not. */
    ZoneId zone(SchoolId id) {
        return schools()
                .find(id)
                .orElseThrow(() -> new IllegalStateException("There is no school %s.".formatted(id)))
                .details()
                .zone();
    }

    /** A command about a plan. */
    <R> Outcome<R> onPlan(Actor actor, Intent intent, CoachingPlanId id, Function<CoachingPlan, Outcome<R>> body) {
        return work.run(
                actor,
                intent,
                () -> plans().find(id)
                        .filter(plan -> !plan.deleted())
                        .map(body)
                        .orElseGet(() -> Outcome.refused(
                                "That coaching plan is no longer there; somebody may have deleted it.")));
    }

    /** A command about a visit and the schedule of it that counts. */
    <R> Outcome<R> onVisit(Actor actor, Intent intent, VisitId id, BiFunction<Visit, VisitSchedule, Outcome<R>> body) {
        return work.run(
                actor,
                intent,
                () -> visits().find(id)
                        .map(visit -> body.apply(
                                visit,
                                visits().schedule(id)
                                        .orElseThrow(() ->
                                                new IllegalStateException("Visit %s has no schedule.".formatted(id)))))
                        .orElseGet(() -> Outcome.refused("There is no visit %s in this workspace.".formatted(id))));
    }
}
