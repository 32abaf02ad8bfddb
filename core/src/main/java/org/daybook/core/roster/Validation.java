package org.daybook.core.roster;

import java.util.List;
import java.util.Set;

/**
 * What is to be said about a version as it stands.
 *
 * @param shifts how many were looked at
 * @param assignments how many were looked at
 * @param findings the worst first
 * @param acknowledged the keys of the warnings that somebody took upon themselves
 */
public record Validation(int shifts, int assignments, List<VersionFinding> findings, Set<String> acknowledged) {

    public Validation {
        findings = List.copyOf(findings);
        acknowledged = Set.copyOf(acknowledged);
    }

    /** Whether nothing stands in the way of a promotion. */
    public boolean valid() {
        return errors().isEmpty() && open().isEmpty();
    }

    public List<VersionFinding> errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    /** The warnings that nobody has acknowledged (rule R3). */
    public List<VersionFinding> open() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .filter(finding -> !acknowledged.contains(finding.key()))
                .toList();
    }

    int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
