package org.daybook.app.session;

import java.util.List;
import org.daybook.app.UseCases;
import org.daybook.app.roster.grid.RepairBoard;
import org.daybook.app.roster.grid.Team;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.UnitOfWork;
import org.daybook.core.people.People;
import org.daybook.core.people.Person;
import org.daybook.core.people.PersonId;
import org.daybook.core.people.PersonKind;
import org.daybook.core.roster.AssignmentId;
import org.daybook.core.roster.Candidate;
import org.daybook.core.roster.Candidates;
import org.daybook.core.roster.Crew;
import org.daybook.core.roster.HospitalDesk;
import org.daybook.core.roster.HospitalId;
import org.daybook.core.roster.RepairDesk;
import org.daybook.core.roster.ShiftInstanceId;
import org.daybook.core.roster.ShiftTypeDetails;
import org.daybook.core.roster.SpecialtyType;

/** Repairs the workspace's rosters, as the user signed in may. */
final class WorkspaceRepair implements RepairBoard {

    private final RepairDesk desk;
    private final Candidates candidates;
    private final HospitalDesk hospitals;
    private final UnitOfWork work;
    private final People people;
    private final Actor actor;

    WorkspaceRepair(UseCases use, UnitOfWork work, People people, Actor actor) {
        this.desk = use.roster().repair();
        this.candidates = use.roster().candidates();
        this.hospitals = use.roster().hospitals();
        this.work = work;
        this.people = people;
        this.actor = actor;
    }

    @Override
    public boolean mayEdit(HospitalId hospital) {
        HospitalId own = actor.hospital();
        return actor.may(Permission.EDIT_ROSTER) && (own == null || own.equals(hospital));
    }

    @Override
    public Team team(HospitalId hospital) {
        List<ShiftTypeDetails> types = hospitals.all().stream()
                .filter(each -> each.id().equals(hospital))
                .flatMap(each -> each.shiftTypes().stream())
                .toList();
        return new Team(
                work.read(() -> people.all().stream()
                        .filter(Person::active)
                        .filter(WorkspaceRepair::reads)
                        .map(WorkspaceRepair::member)
                        .toList()),
                types);
    }

    private static boolean reads(Person person) {
        return person.details().kinds().contains(PersonKind.RADIOLOGIST)
                || SpecialtyType.of(person.details().specialty()).isPresent();
    }

    private static Crew.Member member(Person person) {
        return new Crew.Member(
                person.id(),
                person.name(),
                SpecialtyType.of(person.details().specialty()).orElse(null),
                person.active());
    }

    @Override
    public List<Candidate> candidates(ShiftInstanceId shift) {
        return candidates.of(shift);
    }

    @Override
    public Outcome<AssignmentId> assign(ShiftInstanceId shift, PersonId person) {
        return desk.assign(actor, shift, person);
    }

    @Override
    public Outcome<AssignmentId> handOver(AssignmentId assignment, PersonId to) {
        return desk.handOver(actor, assignment, to);
    }

    @Override
    public Outcome<AssignmentId> move(AssignmentId assignment, ShiftInstanceId to) {
        return desk.move(actor, assignment, to);
    }

    @Override
    public Outcome<List<AssignmentId>> swap(AssignmentId one, AssignmentId other) {
        return desk.swap(actor, one, other);
    }

    @Override
    public Outcome<AssignmentId> unassign(AssignmentId assignment) {
        return desk.unassign(actor, assignment);
    }
}
