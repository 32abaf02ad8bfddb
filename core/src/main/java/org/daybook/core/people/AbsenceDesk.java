package org.daybook.core.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.identity.Ids;
import org.daybook.core.journal.Intent;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.UnitOfWork;
import org.daybook.core.people.Absence.Reason;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/**
 * When people are away. Every change is one command, and which kind of absence it is stays out of the journal's summary.
 *
 * <p>Absences of one person and one reason that overlap become one, for they are one. Those of different reasons stay
 * apart, as when somebody falls ill on vacation.
 */
public final class AbsenceDesk {

    private static final Intent AWAY = new Intent("person.away", Permission.EDIT_PEOPLE);
    private static final Intent CHANGE = new Intent("person.away-change", Permission.EDIT_PEOPLE);
    private static final Intent REMOVE = new Intent("person.away-remove", Permission.EDIT_PEOPLE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final Duration LONGEST = Duration.ofDays(3660);

    private final UnitOfWork work;
    private final People people;
    private final Absences absences;
    private final Ids ids;
    private final Clock clock;

    public AbsenceDesk(UnitOfWork work, People people, Absences absences, Ids ids, Clock clock) {
        this.work = work;
        this.people = people;
        this.absences = absences;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Notes a time somebody is away.
     *
     * @return the absence it is part of, which may have been there before
     */
    public Outcome<UUID> away(Actor actor, PersonId person, Reason reason, WallClockSpan when, @Nullable String note) {
        return work.run(actor, AWAY, () -> {
            Optional<Person> found = people.find(person).filter(each -> !each.deleted());
            if (found.isEmpty()) {
                return Outcome.refused("There is no person %s in this workspace.".formatted(person));
            }
            Optional<String> problem = problem(when);
            if (problem.isPresent()) {
                return Outcome.refused(problem.get());
            }
            List<Absence> same = overlapping(person, null, reason, when);
            if (same.isEmpty()) {
                UUID id = ids.next();
                absences.add(new Absence(id, person, reason, when, note));
                return Outcome.done(id, "Noted that %s is away %s".formatted(name(found), days(when)));
            }
            Absence kept = same.getFirst();
            WallClockSpan whole = join(actor, kept, same.subList(1, same.size()), when, note);
            return Outcome.done(kept.id(), "Noted that %s is away %s".formatted(name(found), days(whole)));
        });
    }

    /**
     * Changes an absence. To somebody who may not know its reason and its note, they stay as they are.
     */
    public Outcome<UUID> change(Actor actor, UUID id, Reason reason, WallClockSpan when, @Nullable String note) {
        return work.run(actor, CHANGE, () -> {
            Optional<Absence> found = absences.find(id).filter(each -> !each.deleted());
            if (found.isEmpty()) {
                return gone();
            }
            Optional<String> problem = problem(when);
            if (problem.isPresent()) {
                return Outcome.refused(problem.get());
            }
            Absence absence = found.get();
            boolean open = absence.openTo(actor.person());
            Reason newReason = open ? reason : absence.reason();
            String newNote = open ? note : absence.note();
            String name = name(people.find(absence.personId()));
            if (!unchanged(absence, newReason, when, newNote)) {
                List<Absence> same = overlapping(absence.personId(), id, newReason, when);
                absence.change(newReason, when, newNote);
                join(actor, absence, same, when, null);
            }
            return Outcome.done(id, "Changed when %s is away: %s".formatted(name, days(absence.when())));
        });
    }

    /** Takes an absence back: they are there. */
    public Outcome<UUID> remove(Actor actor, UUID id) {
        return work.run(actor, REMOVE, () -> {
            Optional<Absence> found = absences.find(id).filter(each -> !each.deleted());
            if (found.isEmpty()) {
                return gone();
            }
            found.get().delete(now(), actor.user());
            return Outcome.done(
                    id,
                    "Removed that %s is away %s"
                            .formatted(
                                    name(people.find(found.get().personId())),
                                    days(found.get().when())));
        });
    }

    private static Outcome<UUID> gone() {
        return Outcome.refused("That absence is no longer there; somebody may have removed it.");
    }

    private static boolean unchanged(Absence absence, Reason reason, WallClockSpan when, @Nullable String note) {
        return absence.reason() == reason && absence.when().equals(when) && Objects.equals(absence.note(), note);
    }

    private static Optional<String> problem(WallClockSpan when) {
        if (when.duration().isZero()) {
            return Optional.of("The absence would end when it starts. Choose a later end.");
        }
        return when.duration().compareTo(LONGEST) > 0
                ? Optional.of("The absence would last longer than ten years, until %s. Check the year."
                        .formatted(when.localEnd().toLocalDate()))
                : Optional.empty();
    }

    private List<Absence> overlapping(PersonId person, @Nullable UUID self, Reason reason, WallClockSpan when) {
        return absences.of(person).stream()
                .filter(each -> !each.id().equals(self))
                .filter(each -> each.reason() == reason)
                .filter(each -> each.when().allDay() == when.allDay()
                        && each.when().zone().equals(when.zone()))
                .filter(each -> each.when().interval().overlaps(when.interval()))
                .toList();
    }

    /** Makes one absence last as long as all of them, and removes the others. */
    private WallClockSpan join(
            Actor actor, Absence kept, List<Absence> others, WallClockSpan more, @Nullable String note) {
        WallClockSpan whole = union(kept.when(), more);
        String notes = together(kept.note(), note);
        for (Absence other : others) {
            whole = union(whole, other.when());
            notes = together(notes, other.note());
            other.delete(now(), actor.user());
        }
        kept.change(kept.reason(), whole, notes);
        return whole;
    }

    private static WallClockSpan union(WallClockSpan one, WallClockSpan other) {
        WallClockSpan first = one.start().isAfter(other.start()) ? other : one;
        var end = one.localEnd().isAfter(other.localEnd()) ? one.localEnd() : other.localEnd();
        return first.allDay()
                ? first.lasting(Duration.between(first.start(), end))
                : WallClockSpan.between(first.start(), end, first.zone());
    }

    private static @Nullable String together(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.contains(other) ? one : one + "\n" + other;
    }

    /** Such as {@code on 2026-03-30} or {@code from 2026-03-30 to 2026-04-02}; the last day counts in. */
    private static String days(WallClockSpan when) {
        var first = when.localStart().toLocalDate();
        var last = when.localEnd().minusNanos(1).toLocalDate();
        return last.isAfter(first)
                ? "from %s to %s".formatted(DAY.format(first), DAY.format(last))
                : "on %s".formatted(DAY.format(first));
    }

    private static String name(Optional<Person> person) {
        return person.map(Person::name).orElse("somebody");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
