package org.daybook.core.roster;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.access.Stamp;
import org.daybook.core.journal.Intent;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.PersonId;

/**
 * Repairs a version in staging or production by hand. Assignments are never changed: what changes is a new one and the
 * soft deletion of the old, in one entry (rule R5). What rule R6 forbids is refused.
 */
public final class RepairDesk {

    private static final Intent ASSIGN = new Intent("roster.assign", Permission.EDIT_ROSTER);
    private static final Intent OVERRIDE = new Intent("roster.override", Permission.EDIT_ROSTER);
    private static final Intent UNASSIGN = new Intent("roster.unassign", Permission.EDIT_ROSTER);
    private static final Intent SWAP = new Intent("roster.swap", Permission.EDIT_ROSTER);
    private static final Intent GIVE_AWAY = new Intent("roster.give-away", Permission.EDIT_ROSTER);
    private static final Intent MOVE = new Intent("roster.move", Permission.EDIT_ROSTER);

    private final RosterContext context;
    private final RepairRules rules;

    public RepairDesk(RosterContext context) {
        this.context = context;
        this.rules = new RepairRules(context);
    }

    /** Puts somebody on a shift, beside whoever is on it. */
    public Outcome<AssignmentId> assign(Actor actor, ShiftInstanceId shiftId, PersonId person) {
        return context.work().run(actor, ASSIGN, () -> {
            Optional<Shift> shift = context.versions().shift(shiftId);
            if (shift.isEmpty()) {
                return Outcome.refused("There is no shift %s in this workspace.".formatted(shiftId));
            }
            return rules.problem(actor, shift.get().version())
                    .or(() -> rules.problem(shift.get(), person, Set.of()))
                    .map(Outcome::<AssignmentId>refused)
                    .orElseGet(() -> Outcome.done(
                            add(shift.get(), person, Assignment.Origin.BY_HAND, context.stamp(actor)),
                            "Assigned %s to %s"
                                    .formatted(rules.nameOf(person), shift.get().named())));
        });
    }

    /** Puts somebody in the place of whoever has an assignment (rule R5). */
    public Outcome<AssignmentId> override(Actor actor, AssignmentId id, PersonId to) {
        return handOver(actor, OVERRIDE, id, to, "Put %s in the place of %s: %s");
    }

    /** Gives an assignment from whoever has it to somebody else. */
    public Outcome<AssignmentId> giveAway(Actor actor, AssignmentId id, PersonId to) {
        return handOver(actor, GIVE_AWAY, id, to, "Gave %s what %s had: %s");
    }

    /**
     * Puts somebody in the place of whoever has an assignment: what a file said is overridden, what was done by hand is
     * given away (rule R5).
     */
    public Outcome<AssignmentId> handOver(Actor actor, AssignmentId id, PersonId to) {
        boolean fromFile = context.work()
                .read(() -> context.versions().assignment(id).map(Assignment::source))
                .filter(AssignmentSource.AMION::equals)
                .isPresent();
        return fromFile ? override(actor, id, to) : giveAway(actor, id, to);
    }

    private Outcome<AssignmentId> handOver(Actor actor, Intent intent, AssignmentId id, PersonId to, String summary) {
        return onAssignment(actor, intent, id, (former, shift) -> {
            Optional<String> problem = rules.problem(shift, to, Set.of(id));
            if (problem.isPresent()) {
                return Outcome.refused(problem.get());
            }
            Stamp stamp = context.stamp(actor);
            former.delete(stamp);
            return Outcome.done(
                    add(shift, to, overriding(former), stamp),
                    summary.formatted(rules.nameOf(to), rules.nameOf(former.person()), shift.named()));
        });
    }

    /** Takes somebody off a shift. */
    public Outcome<AssignmentId> unassign(Actor actor, AssignmentId id) {
        return onAssignment(actor, UNASSIGN, id, (assignment, shift) -> {
            assignment.delete(context.stamp(actor));
            return Outcome.done(id, "Took %s off %s".formatted(rules.nameOf(assignment.person()), shift.named()));
        });
    }

    /** Takes somebody off a shift and puts them on another one of the same version. */
    public Outcome<AssignmentId> move(Actor actor, AssignmentId id, ShiftInstanceId to) {
        return onAssignment(actor, MOVE, id, (former, from) -> {
            Optional<Shift> target = context.versions().shift(to);
            if (target.isEmpty() || !target.get().version().equals(former.version())) {
                return Outcome.refused("The two shifts are of different versions. Choose two of the same.");
            }
            Optional<String> problem = rules.problem(target.get(), former.person(), leaving(former, target.get()));
            if (problem.isPresent()) {
                return Outcome.refused(problem.get());
            }
            Stamp stamp = context.stamp(actor);
            former.delete(stamp);
            return Outcome.done(
                    add(target.get(), former.person(), Assignment.Origin.BY_HAND, stamp),
                    "Moved %s from %s to %s"
                            .formatted(
                                    rules.nameOf(former.person()),
                                    from.named(),
                                    target.get().named()));
        });
    }

    /** Whoever is moved to where they are does not leave it. */
    private static Set<AssignmentId> leaving(Assignment former, Shift target) {
        return former.shift().equals(target.id()) ? Set.of() : Set.of(former.id());
    }

    /** Lets two people of one version change places. */
    public Outcome<List<AssignmentId>> swap(Actor actor, AssignmentId one, AssignmentId other) {
        return onAssignment(
                actor,
                SWAP,
                one,
                (first, firstShift) -> rules.found(other, second -> swapped(actor, first, firstShift, second)));
    }

    private Outcome<List<AssignmentId>> swapped(Actor actor, Assignment first, Shift firstShift, Assignment second) {
        if (!first.version().equals(second.version())) {
            return Outcome.refused("The two are of different versions. Choose two of the same.");
        }
        if (first.person().equals(second.person()) || first.shift().equals(second.shift())) {
            return Outcome.refused("There is nothing to swap: choose two people on two shifts.");
        }
        Shift secondShift = context.versions().shift(second.shift()).orElseThrow();
        Set<AssignmentId> leaving = Set.of(first.id(), second.id());
        Optional<String> problem = rules.problem(firstShift, second.person(), leaving)
                .or(() -> rules.problem(secondShift, first.person(), leaving));
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        Stamp stamp = context.stamp(actor);
        first.delete(stamp);
        second.delete(stamp);
        return Outcome.done(
                List.of(
                        add(firstShift, second.person(), overriding(first), stamp),
                        add(secondShift, first.person(), overriding(second), stamp)),
                "Swapped %s and %s: %s, and %s"
                        .formatted(
                                rules.nameOf(first.person()),
                                rules.nameOf(second.person()),
                                firstShift.named(),
                                secondShift.named()));
    }

    private static Assignment.Origin overriding(Assignment former) {
        return new Assignment.Origin(AssignmentSource.OVERRIDE, former.originalShiftType());
    }

    private AssignmentId add(Shift shift, PersonId person, Assignment.Origin origin, Stamp stamp) {
        AssignmentId id = new AssignmentId(context.id());
        context.versions().add(new Assignment(id, shift, person, origin, stamp));
        return id;
    }

    private <R> Outcome<R> onAssignment(
            Actor actor, Intent intent, AssignmentId id, BiFunction<Assignment, Shift, Outcome<R>> change) {
        return context.work()
                .run(
                        actor,
                        intent,
                        () -> rules.found(
                                id,
                                assignment -> rules.problem(actor, assignment.version())
                                        .map(Outcome::<R>refused)
                                        .orElseGet(() -> change.apply(
                                                assignment,
                                                context.versions()
                                                        .shift(assignment.shift())
                                                        .orElseThrow()))));
    }
}
