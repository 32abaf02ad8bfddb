package org.daybook.app.roster.grid;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.Duty;
import org.daybook.core.roster.FindingCode;
import org.daybook.core.roster.RosterReview.Reviewed;
import org.daybook.core.roster.RosterSheet;
import org.daybook.core.roster.Shift;
import org.daybook.core.roster.ShiftInstanceId;
import org.daybook.core.roster.VersionFinding;

/** What is wrong with somebody's being on a shift, as the review of the version says it. */
final class Problems {

    private final Map<Spot, String> sentences = new HashMap<>();

    private record Spot(ShiftInstanceId shift, PersonId person) {}

    private Problems() {}

    static Problems of(Reviewed reviewed) {
        Problems problems = new Problems();
        for (VersionFinding finding : reviewed.validation().findings()) {
            ShiftInstanceId shift = finding.shift();
            PersonId person = finding.person();
            if (shift != null && person != null) {
                problems.sentences.putIfAbsent(new Spot(shift, person), finding.message());
                if (finding.code() == FindingCode.OVERLAPPING_SHIFTS) {
                    problems.tellTheOther(reviewed.sheet(), shift, person, finding.message());
                }
            }
        }
        return problems;
    }

    /** Of two shifts at once the review names the later; whoever looks at the earlier should see it too. */
    private void tellTheOther(RosterSheet sheet, ShiftInstanceId later, PersonId person, String sentence) {
        sheet.shift(later).ifPresent(shift -> {
            for (Shift other : sheet.shifts()) {
                if (!other.startAt().isBefore(shift.endAt())) {
                    return;
                }
                if (!other.id().equals(later) && other.overlaps(shift) && isOn(sheet, other, person)) {
                    sentences.putIfAbsent(new Spot(other.id(), person), sentence);
                }
            }
        });
    }

    private static boolean isOn(RosterSheet sheet, Shift shift, PersonId person) {
        return sheet.dutiesOf(shift.id()).stream()
                .anyMatch(duty -> duty.person().equals(person));
    }

    Optional<String> of(Duty duty) {
        return Optional.ofNullable(sentences.get(new Spot(duty.shift(), duty.person())));
    }
}
