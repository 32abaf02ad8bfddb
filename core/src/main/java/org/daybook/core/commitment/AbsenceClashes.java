package org.daybook.core.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.daybook.core.people.Absence;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.WallClockSpan;

/** What an absence would run into, before it is noted. */
public final class AbsenceClashes {

    private static final UUID NOT_YET = new UUID(0, 0);

    private final Agenda agenda;

    public AbsenceClashes(Agenda agenda) {
        this.agenda = agenda;
    }

    /** The commitments of a person that take time during an absence, in order; what is free or cancelled does not. */
    public List<Commitment> of(PersonId person, WallClockSpan when) {
        List<Commitment> together = new ArrayList<>(agenda.within(when.interval()).stream()
                .filter(commitment -> commitment.ref().kind() != CommitmentKind.ABSENCE)
                .filter(commitment -> commitment.people().contains(person))
                .map(commitment -> commitment.at(commitment.when(), List.of(person)))
                .toList());
        together.add(AbsenceCommitments.commitment(new Absence(NOT_YET, person, Absence.Reason.OTHER, when, null)));
        List<Commitment> found = new ArrayList<>();
        new ClashEngine(PeopleFacts.NONE).visit(together, (_, kind, first, _) -> {
            if (kind == ClashKind.ABSENCE) {
                found.add(first);
            }
            return true;
        });
        return found;
    }
}
