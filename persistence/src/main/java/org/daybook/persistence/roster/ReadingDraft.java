package org.daybook.persistence.roster;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.daybook.core.roster.Finding;
import org.daybook.core.roster.FindingCode;
import org.daybook.core.roster.Place;
import org.daybook.core.roster.ReadCoverage;
import org.daybook.core.roster.ReadShift;
import org.daybook.core.roster.RosterFileKind;
import org.daybook.core.roster.RosterLimits;
import org.daybook.core.roster.RosterReading;
import org.jspecify.annotations.Nullable;

/** A reading as it grows. */
final class ReadingDraft {

    private final Findings findings;
    private final Gathering gathering;
    private final List<ReadCoverage> coverage = new ArrayList<>();

    ReadingDraft(RosterLimits limits) {
        findings = new Findings(limits.reported());
        gathering = new Gathering(findings, limits.people());
    }

    Gathering shifts() {
        return gathering;
    }

    void cover(ReadCoverage cell) {
        coverage.add(cell);
    }

    boolean hasShifts() {
        return !gathering.isEmpty();
    }

    boolean hasCoverage() {
        return !coverage.isEmpty();
    }

    /** Whether an error was found. */
    boolean blocked() {
        return findings.blocked();
    }

    void info(FindingCode code, @Nullable Place place, String message) {
        findings.add(Finding.info(code, place, message));
    }

    void warn(FindingCode code, @Nullable Place place, String message) {
        findings.add(Finding.warning(code, place, message));
    }

    void fail(FindingCode code, @Nullable Place place, String message) {
        findings.add(Finding.error(code, place, message));
    }

    RosterReading reading(RosterFileKind kind, String sha256) {
        List<ReadShift> shifts = gathering.shifts();
        Set<String> people = new LinkedHashSet<>();
        for (ReadShift shift : shifts) {
            people.addAll(shift.people());
        }
        return new RosterReading(kind, sha256, shifts, coverage, List.copyOf(people), findings.all());
    }
}
