package org.daybook.core.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.core.people.PersonId;

/** Finds who of a version would be in a shift of another hospital at the same time (rule R6). */
final class Elsewhere {

    private Elsewhere() {}

    static List<VersionFinding> findings(RosterSheet sheet, Crew crew, RosterContext context) {
        List<RosterSheet> others = context.elsewhere(sheet.version());
        if (others.isEmpty()) {
            return List.of();
        }
        Map<PersonId, List<Shift>> here = new HashMap<>();
        for (Duty duty : sheet.duties()) {
            here.computeIfAbsent(duty.person(), _ -> new ArrayList<>()).add(sheet.shiftOf(duty));
        }
        List<VersionFinding> findings = new ArrayList<>();
        for (RosterSheet other : others) {
            String hospital = context.nameOf(other.version().hospital());
            for (Duty duty : other.duties()) {
                Shift there = other.shiftOf(duty);
                for (Shift shift : here.getOrDefault(duty.person(), List.of())) {
                    if (shift.overlaps(there)) {
                        findings.add(finding(shift, crew.member(duty.person()), there, hospital));
                    }
                }
            }
        }
        return findings;
    }

    private static VersionFinding finding(Shift shift, Crew.Member member, Shift there, String hospital) {
        VersionFinding finding = VersionFinding.about(
                shift,
                member,
                FindingCode.OVERLAPPING_SHIFTS,
                Severity.ERROR,
                RosterSentences.overlap(member, shift, there) + " The other one is at " + hospital
                        + ". Take one of them away.");
        return finding.keyed(finding.key() + " " + there.id());
    }
}
