package org.daybook.app.sample;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.daybook.app.roster.grid.RepairBoard;
import org.daybook.app.roster.grid.Team;
import org.daybook.app.roster.intake.FindingsDesk;
import org.daybook.app.roster.intake.IntakeOffer;
import org.daybook.app.roster.intake.RosterIntake;
import org.daybook.core.exchange.Progress;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.AssignmentId;
import org.daybook.core.roster.Candidate;
import org.daybook.core.roster.HospitalId;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.ShiftInstanceId;
import org.daybook.core.roster.ShiftTypeDetails;

/** Nothing to repair, to import or to find, for windows that are about something else. */
public final class SampleRepair implements RepairBoard, RosterIntake, FindingsDesk {

    @Override
    public boolean mayEdit(HospitalId hospital) {
        return true;
    }

    @Override
    public Team team(HospitalId hospital) {
        return new Team(List.of(), List.of());
    }

    @Override
    public List<Candidate> candidates(ShiftInstanceId shift) {
        return List.of();
    }

    @Override
    public Outcome<AssignmentId> assign(ShiftInstanceId shift, PersonId person) {
        return sample();
    }

    @Override
    public Outcome<AssignmentId> handOver(AssignmentId assignment, PersonId to) {
        return sample();
    }

    @Override
    public Outcome<AssignmentId> move(AssignmentId assignment, ShiftInstanceId to) {
        return sample();
    }

    @Override
    public Outcome<List<AssignmentId>> swap(AssignmentId one, AssignmentId other) {
        return sample();
    }

    @Override
    public Outcome<AssignmentId> unassign(AssignmentId assignment) {
        return sample();
    }

    @Override
    public Outcome<IntakeOffer> plan(HospitalId hospital, Path file, List<ShiftTypeDetails> types, Progress progress) {
        return sample();
    }

    @Override
    public String userName() {
        return "Mara Lindqvist";
    }

    @Override
    public Map<String, Taken> taken(ScheduleVersionId version) {
        return Map.of();
    }

    @Override
    public Outcome<Integer> acknowledge(ScheduleVersionId version, Collection<String> keys, String name) {
        return sample();
    }

    private static <R> Outcome<R> sample() {
        return Outcome.refused("This roster is a sample. Nothing was changed.");
    }
}
