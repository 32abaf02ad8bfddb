package org.daybook.app.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.app.UseCases;
import org.daybook.app.people.AbsenceCard;
import org.daybook.app.people.AbsenceDraft;
import org.daybook.app.people.PeopleBoard;
import org.daybook.app.people.PeopleRegister;
import org.daybook.app.people.PersonRow;
import org.daybook.app.people.PersonSheet;
import org.daybook.app.text.Times;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.commitment.Agenda;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.UnitOfWork;
import org.daybook.core.people.Absence;
import org.daybook.core.people.Absences;
import org.daybook.core.people.People;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonDetails;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/** People and absences of the workspace, as the user signed in may see and change them. */
final class WorkspacePeople implements PeopleBoard, PeopleRegister {

    private final Stored stored;
    private final UseCases use;
    private final Actor actor;
    private final Clock clock;

    /** Where people and absences are read. */
    record Stored(UnitOfWork work, People people, Absences absences) {}

    /** @param clock what time it is, in the zone of the workspace */
    WorkspacePeople(Stored stored, UseCases use, Actor actor, Clock clock) {
        this.stored = stored;
        this.use = use;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public boolean mayEdit() {
        return actor.may(Permission.EDIT_PEOPLE);
    }

    @Override
    public ZoneId usualZone() {
        return clock.getZone();
    }

    @Override
    public List<PersonRow> everybody() {
        Instant now = clock.instant();
        return stored.work().read(() -> {
            Map<PersonId, LocalDate> away = new HashMap<>();
            stored.absences()
                    .within(new Interval(now, now.plusMillis(1)))
                    .forEach(absence -> away.merge(
                            absence.personId(),
                            lastDay(absence.when()),
                            (one, other) -> one.isAfter(other) ? one : other));
            return stored.people().all().stream()
                    .map(person -> row(person, away.get(person.id())))
                    .toList();
        });
    }

    private static LocalDate lastDay(WallClockSpan when) {
        return when.localEnd().minusNanos(1).toLocalDate();
    }

    private static PersonRow row(Person person, @Nullable LocalDate awayUntil) {
        PersonDetails details = person.details();
        return new PersonRow(
                person.id(),
                details.name(),
                details.email(),
                details.kinds(),
                details.skills(),
                awayUntil,
                person.active());
    }

    @Override
    public Optional<PersonSheet> open(PersonId id) {
        return stored.work()
                .read(() -> stored.people()
                        .find(id)
                        .filter(person -> !person.deleted())
                        .map(person -> new PersonSheet(
                                id,
                                person.details(),
                                person.active(),
                                stored.absences().of(id).stream()
                                        .map(this::card)
                                        .sorted(Comparator.comparing(
                                                card -> card.when().interval()))
                                        .toList())));
    }

    private AbsenceCard card(Absence absence) {
        boolean open = absence.openTo(actor.person());
        return new AbsenceCard(
                absence.id(), open ? absence.reason() : null, absence.when(), open ? absence.note() : null);
    }

    @Override
    public List<String> plannedAt(PersonId id, WallClockSpan when) {
        return Agenda.asSeenBy(actor, use.absenceClashes().of(id, when)).stream()
                .map(commitment ->
                        commitment.title() + ", " + Times.span(commitment.when().inZone(clock.getZone())))
                .toList();
    }

    @Override
    public Outcome<PersonId> add(PersonDetails details) {
        return use.people().add(actor, details);
    }

    @Override
    public Outcome<PersonId> edit(PersonId id, PersonDetails details) {
        return use.people().edit(actor, id, details);
    }

    @Override
    public Outcome<PersonId> deactivate(PersonId id) {
        return use.people().deactivate(actor, id);
    }

    @Override
    public Outcome<PersonId> reactivate(PersonId id) {
        return use.people().reactivate(actor, id);
    }

    @Override
    public Outcome<PersonId> delete(PersonId id) {
        return use.people().delete(actor, id);
    }

    @Override
    public Outcome<UUID> away(PersonId id, AbsenceDraft absence) {
        return use.absences().away(actor, id, absence.reason(), absence.when(), absence.note());
    }

    @Override
    public Outcome<UUID> changeAbsence(UUID absence, AbsenceDraft changed) {
        return use.absences().change(actor, absence, changed.reason(), changed.when(), changed.note());
    }

    @Override
    public Outcome<UUID> removeAbsence(UUID absence) {
        return use.absences().remove(actor, absence);
    }
}
