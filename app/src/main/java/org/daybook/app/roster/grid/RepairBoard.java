package org.daybook.app.roster.grid;

import java.util.List;
import org.daybook.core.journal.Outcome;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.AssignmentId;
import org.daybook.core.roster.Candidate;
import org.daybook.core.roster.HospitalId;
import org.daybook.core.roster.ShiftInstanceId;

/** What the repair of a roster asks of the workspace on behalf of the user signed in. Slow: not for the FX thread. */
public interface RepairBoard {

    /** Whether the user may change this hospital's roster at all. */
    boolean mayEdit(HospitalId hospital);

    /** Whom and what a hospital's roster is made of. */
    Team team(HospitalId hospital);

    /** Who could take a shift, the best first; nobody where there is no such shift. */
    List<Candidate> candidates(ShiftInstanceId shift);

    Outcome<AssignmentId> assign(ShiftInstanceId shift, PersonId person);

    /** Puts somebody in the place of whoever has an assignment (rule R5). */
    Outcome<AssignmentId> handOver(AssignmentId assignment, PersonId to);

    Outcome<AssignmentId> move(AssignmentId assignment, ShiftInstanceId to);

    Outcome<List<AssignmentId>> swap(AssignmentId one, AssignmentId other);

    Outcome<AssignmentId> unassign(AssignmentId assignment);
}
