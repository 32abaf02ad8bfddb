package org.daybook.core.roster;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.core.people.PersonId;

/**
 * Checks a version: nobody in two overlapping shifts, nobody in a shift that their specialty forbids (rule R6), nobody
 * who left, every shift and every study area covered (rule R4). It looks at what it is given and at nothing else.
 */
final class RosterCheck {

    private static final Comparator<VersionFinding> WORST_FIRST =
            comparing(VersionFinding::severity).reversed();

    private final RosterSheet sheet;
    private final Crew crew;
    private final List<VersionFinding> findings = new ArrayList<>();

    private RosterCheck(RosterSheet sheet, Crew crew) {
        this.sheet = sheet;
        this.crew = crew;
    }

    /** What is found: errors first, then warnings with those about mandatory shifts first, in order of time. */
    static List<VersionFinding> findings(RosterSheet sheet, Crew crew, Coverage coverage) {
        RosterCheck check = new RosterCheck(sheet, crew);
        check.people();
        check.overlaps();
        check.coverage(coverage);
        coverage.areas().gaps().forEach(gap -> check.findings.add(gap.finding()));
        check.findings.sort(WORST_FIRST);
        return List.copyOf(check.findings);
    }

    private void people() {
        for (int place = 0; place < sheet.shifts().size(); place++) {
            Shift shift = sheet.shifts().get(place);
            for (Duty duty : sheet.dutiesAt(place)) {
                Crew.Member member = crew.member(duty.person());
                if (member.isForbidden(shift)) {
                    findings.add(VersionFinding.about(
                            shift,
                            member,
                            FindingCode.FORBIDDEN_SPECIALTY,
                            Severity.ERROR,
                            RosterSentences.forbidden(member, shift) + " Put somebody else in their place."));
                }
                if (!member.active()) {
                    findings.add(VersionFinding.about(
                            shift,
                            member,
                            FindingCode.INACTIVE_PERSON,
                            Severity.WARNING,
                            member.name() + " is not active any more, and has " + shift.named()
                                    + ". Put somebody else in their place."));
                }
            }
        }
    }

    /** Shifts come in order of start, so each is compared with the one of the same person that reaches farthest. */
    private void overlaps() {
        Map<PersonId, Shift> reaching = new HashMap<>();
        for (int place = 0; place < sheet.shifts().size(); place++) {
            Shift shift = sheet.shifts().get(place);
            for (Duty duty : sheet.dutiesAt(place)) {
                Shift before = reaching.get(duty.person());
                if (before != null && before.overlaps(shift)) {
                    Crew.Member member = crew.member(duty.person());
                    findings.add(VersionFinding.about(
                            shift,
                            member,
                            FindingCode.OVERLAPPING_SHIFTS,
                            Severity.ERROR,
                            RosterSentences.overlap(member, before, shift) + " Take one of them away."));
                }
                if (before == null || shift.endAt().isAfter(before.endAt())) {
                    reaching.put(duty.person(), shift);
                }
            }
        }
    }

    private void coverage(Coverage coverage) {
        for (ShiftCoverage gap : coverage.gaps()) {
            Shift shift = gap.shift();
            findings.add(VersionFinding.about(
                    shift,
                    shift.mandatory() ? FindingCode.MANDATORY_UNCOVERED : FindingCode.UNDER_COVERED,
                    Severity.WARNING,
                    (shift.mandatory() ? "The mandatory shift " : "") + shift.named() + " has " + gap.fit() + " of "
                            + shift.desiredCoverage() + ". Assign " + RosterSentences.more(gap.missing()) + "."));
        }
        for (ShiftCoverage each : coverage.shifts()) {
            if (each.surplus() > 0) {
                findings.add(VersionFinding.about(
                        each.shift(),
                        FindingCode.OVER_COVERED,
                        Severity.INFO,
                        each.shift().named() + " has " + each.fit() + " and takes "
                                + each.shift().desiredCoverage() + "."));
            }
        }
    }
}
