package org.daybook.core.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.daybook.core.access.Actor;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonId;

/** What stands in the way of a repair, in sentences. */
final class RepairRules {

    private final RosterContext context;

    RepairRules(RosterContext context) {
        this.context = context;
    }

    /** Why nobody, or not this actor, may repair a version. */
    Optional<String> problem(Actor actor, ScheduleVersionId id) {
        ScheduleVersion version = context.versions().find(id).orElseThrow();
        if (version.deleted() || version.status() == VersionStatus.ARCHIVED) {
            return Optional.of("%s is %s, and stays as it was. Clone it to change it."
                    .formatted(version.name(), VersionDesk.standing(version)));
        }
        return context.outOfScope(actor, version.hospital());
    }

    /**
     * Why somebody may not take a shift: they are not active, are on it already, or rule R6 forbids it.
     *
     * @param leaving assignments that end with the same command
     */
    Optional<String> problem(Shift shift, PersonId id, Set<AssignmentId> leaving) {
        Optional<Person> person = context.people().find(id).filter(each -> !each.deleted());
        if (person.isEmpty()) {
            return Optional.of("There is no such person. Choose somebody else.");
        }
        Crew.Member member = Crew.Member.of(person.get());
        if (!member.active()) {
            return Optional.of("%s is deactivated and cannot be assigned. Choose somebody else, or reactivate %s."
                    .formatted(member.name(), member.name()));
        }
        if (member.isForbidden(shift)) {
            return Optional.of(RosterSentences.forbidden(member, shift) + " Choose somebody else.");
        }
        return context.versions().held(id, shift.interval(), concerned(shift.version())).stream()
                .filter(held -> !leaving.contains(held.duty().id()))
                .findFirst()
                .map(held -> held.shift().id().equals(shift.id())
                        ? "%s is on %s already.".formatted(member.name(), shift.named())
                        : RosterSentences.overlap(member, held.shift(), shift) + " Choose somebody else.");
    }

    /** The version itself, and those in production elsewhere. */
    private List<ScheduleVersionId> concerned(ScheduleVersionId id) {
        HospitalId own = context.versions().find(id).orElseThrow().hospital();
        List<ScheduleVersionId> concerned = new ArrayList<>(List.of(id));
        context.versions().inProduction().stream()
                .filter(version -> !version.hospital().equals(own))
                .map(ScheduleVersion::id)
                .forEach(concerned::add);
        return concerned;
    }

    <R> Outcome<R> found(AssignmentId id, Function<Assignment, Outcome<R>> then) {
        return context.versions()
                .assignment(id)
                .filter(assignment -> !assignment.deleted())
                .map(then)
                .orElseGet(() -> Outcome.refused("That assignment is gone by now. Look at the shift again."));
    }

    String nameOf(PersonId id) {
        return context.people().find(id).map(Person::name).orElse("somebody who is gone");
    }
}
