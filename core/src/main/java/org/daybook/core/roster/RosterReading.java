package org.daybook.core.roster;

import java.util.List;

/**
 * What a file says of a roster, and what there is to say about it. A broken row loses itself alone, and a finding tells
 * of it.
 *
 * @param sha256 of the file's bytes, in 64 lower-case hexadecimal digits, by which the same file is recognised again
 * @param shifts in the order of the file
 * @param coverage in the order of the file
 * @param peopleSeen the names in the shifts as written, each once, in the order of the file
 * @param findings in the order they were found; long lists end with one that counts the others
 */
public record RosterReading(
        RosterFileKind kind,
        String sha256,
        List<ReadShift> shifts,
        List<ReadCoverage> coverage,
        List<String> peopleSeen,
        List<Finding> findings) {

    public RosterReading {
        shifts = List.copyOf(shifts);
        coverage = List.copyOf(coverage);
        peopleSeen = List.copyOf(peopleSeen);
        findings = List.copyOf(findings);
    }

    /** Whether a finding blocks the import. */
    public boolean blocked() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
