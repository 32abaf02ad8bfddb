package org.daybook.core.roster;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Stamp;
import org.daybook.core.identity.Ids;
import org.daybook.core.journal.Intent;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.UnitOfWork;
import org.daybook.core.people.People;

/** What the desks of the roster have in common. */
public final class RosterContext {

    private final UnitOfWork work;
    private final RosterBooks books;
    private final People people;
    private final Ids ids;
    private final Clock clock;

    public RosterContext(UnitOfWork work, RosterBooks books, People people, Ids ids, Clock clock) {
        this.work = work;
        this.books = books;
        this.people = people;
        this.ids = ids;
        this.clock = clock;
    }

    UnitOfWork work() {
        return work;
    }

    Hospitals hospitals() {
        return books.hospitals();
    }

    ScheduleVersions versions() {
        return books.versions();
    }

    RosterLog log() {
        return books.log();
    }

    People people() {
        return people;
    }

    UUID id() {
        return ids.next();
    }

    /** No finer than the store keeps it. */
    Stamp stamp(Actor actor) {
        return new Stamp(actor.user(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** A command about one hospital. */
    <R> Outcome<R> onHospital(Actor actor, Intent intent, HospitalId id, Function<Hospital, Outcome<R>> body) {
        return work.run(actor, intent, () -> {
            Optional<Hospital> hospital = hospitals().find(id).filter(each -> !each.deleted());
            if (hospital.isEmpty()) {
                return Outcome.refused("There is no hospital %s in this workspace.".formatted(id));
            }
            return outOfScope(actor, id).map(Outcome::<R>refused).orElseGet(() -> body.apply(hospital.get()));
        });
    }

    /** A command about one version, rejected or not. */
    <R> Outcome<R> onVersion(
            Actor actor, Intent intent, ScheduleVersionId id, Function<ScheduleVersion, Outcome<R>> body) {
        return work.run(actor, intent, () -> {
            Optional<ScheduleVersion> version = versions().find(id);
            if (version.isEmpty()) {
                return Outcome.refused("There is no schedule version %s in this workspace.".formatted(id));
            }
            return outOfScope(actor, version.get().hospital())
                    .map(Outcome::<R>refused)
                    .orElseGet(() -> body.apply(version.get()));
        });
    }

    /** Why the actor may do nothing about a hospital's roster, where they are there for another. */
    Optional<String> outOfScope(Actor actor, HospitalId hospital) {
        HospitalId own = actor.hospital();
        return own == null || own.equals(hospital)
                ? Optional.empty()
                : Optional.of("%s schedules for %s only. Ask an administrator to widen that."
                        .formatted(actor.name(), nameOf(own)));
    }

    String nameOf(HospitalId id) {
        return hospitals().find(id).map(Hospital::name).orElse("a hospital that is gone");
    }

    /** The study areas of a hospital, in its order. */
    List<StudyAreaDetails> areas(HospitalId hospital) {
        return hospitals().areas(hospital).stream().map(StudyArea::details).toList();
    }

    /** A version with all that is in it. */
    RosterSheet sheet(ScheduleVersion version) {
        Hospital hospital = hospitals().find(version.hospital()).orElseThrow();
        return new RosterSheet(
                version.view(),
                hospital.zone(),
                versions().shifts(version.id()),
                versions().duties(version.id()));
    }

    /** Everybody who is on a sheet. */
    Crew crew(RosterSheet sheet) {
        return Crew.of(people.findAll(
                sheet.duties().stream().map(Duty::person).distinct().toList()));
    }

    /** The versions in production elsewhere at the time of one, with all that is in them. */
    List<RosterSheet> elsewhere(VersionView version) {
        Period around = new Period(
                version.period().first().minusDays(1), version.period().last().plusDays(1));
        return versions().inProduction().stream()
                .filter(each -> !each.hospital().equals(version.hospital()))
                .filter(each -> each.period().overlaps(around))
                .map(this::sheet)
                .toList();
    }
}
