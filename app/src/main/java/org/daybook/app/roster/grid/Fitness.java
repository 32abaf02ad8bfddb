package org.daybook.app.roster.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.AssignmentId;
import org.daybook.core.roster.Crew;
import org.daybook.core.roster.Duty;
import org.daybook.core.roster.RosterSheet;
import org.daybook.core.roster.Shift;

/**
 * Who could be on what as far as one version shows, to tell it while something is held. What the commands refuse is
 * for them to say: they know more.
 */
final class Fitness {

    private final RosterSheet sheet;
    private final Map<PersonId, List<Duty>> duties = new HashMap<>();

    Fitness(RosterSheet sheet) {
        this.sheet = sheet;
    }

    /** @param leaving what ends with the same act */
    boolean fits(Crew.Member member, Shift shift, Set<AssignmentId> leaving) {
        if (!member.active() || member.isForbidden(shift)) {
            return false;
        }
        for (Duty duty : dutiesOf(member.id())) {
            if (!leaving.contains(duty.id())
                    && (duty.shift().equals(shift.id()) || sheet.shiftOf(duty).overlaps(shift))) {
                return false;
            }
        }
        return true;
    }

    List<Duty> dutiesOf(PersonId person) {
        return duties.computeIfAbsent(
                person,
                id -> sheet.duties().stream()
                        .filter(duty -> duty.person().equals(id))
                        .toList());
    }

    /** Whether two may change places. */
    boolean swappable(Slip.Held one, Slip.Held other) {
        if (one.member().id().equals(other.member().id())
                || one.shift().id().equals(other.shift().id())) {
            return false;
        }
        Set<AssignmentId> leaving = Set.of(one.duty().id(), other.duty().id());
        return fits(one.member(), other.shift(), leaving) && fits(other.member(), one.shift(), leaving);
    }
}
