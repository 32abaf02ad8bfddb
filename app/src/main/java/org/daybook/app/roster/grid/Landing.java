package org.daybook.app.roster.grid;

import java.util.Optional;
import org.daybook.app.roster.grid.RosterTable.Spot;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.Crew;
import org.daybook.core.roster.Shift;

/** Somebody on a shift, wherever a grid shows them: the cursor stays with them when the grid is laid out anew. */
record Landing(Shift shift, PersonId person) {

    static Landing of(Slip.Held held) {
        return new Landing(held.shift(), held.member().id());
    }

    private static Landing of(Shift shift, Crew.Member member) {
        return new Landing(shift, member.id());
    }

    /** Where an act puts somebody; nowhere where it only takes them off. */
    static Optional<Landing> of(Act act) {
        return switch (act) {
            case Act.Assign(Crew.Member member, Shift shift) -> Optional.of(of(shift, member));
            case Act.HandOver(Slip.Held held, Crew.Member to) -> Optional.of(of(held.shift(), to));
            case Act.Move(Slip.Held held, Shift to) -> Optional.of(of(to, held.member()));
            case Act.Swap(Slip.Held one, Slip.Held other) -> Optional.of(of(other.shift(), one.member()));
            case Act.TakeOff _ -> Optional.empty();
        };
    }

    Optional<Spot> in(RosterTable table) {
        return table.find(
                shift.date(),
                slip -> slip.shift().id().equals(shift.id())
                        && slip.held()
                                .map(held -> held.member().id())
                                .filter(person::equals)
                                .isPresent());
    }
}
