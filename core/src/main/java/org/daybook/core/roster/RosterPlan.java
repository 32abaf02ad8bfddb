package org.daybook.core.roster;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.daybook.core.people.PersonId;

/**
 * What importing a file would do, before anything is done.
 *
 * @param period the days of its shifts; empty where it has none
 * @param shifts in the order of the file
 * @param areas what becomes of the hospital's study areas
 * @param known who the names in the file are
 * @param unknown the names that are nobody's here, in the order of the file
 * @param newTypes the types of shifts that the hospital gets with it
 * @param untimed the types that are unknown here and whose hours the file does not say; each is an error too
 * @param findings what is to be said about the file, in its order
 * @param sameFile when the same file was imported already
 * @param crew everybody there is, by whom the names can be told
 */
public record RosterPlan(
        Optional<Period> period,
        List<PlannedShift> shifts,
        AreaPlan areas,
        SequencedMap<String, PersonId> known,
        List<UnknownName> unknown,
        List<ShiftTypeDetails> newTypes,
        List<UntimedType> untimed,
        List<Finding> findings,
        Optional<Earlier> sameFile,
        Crew crew) {

    public RosterPlan {
        shifts = List.copyOf(shifts);
        unknown = List.copyOf(unknown);
        newTypes = List.copyOf(newTypes);
        untimed = List.copyOf(untimed);
        findings = List.copyOf(findings);
    }

    /**
     * A shift of the file.
     *
     * @param originalType what the file calls it
     * @param people their names as written
     */
    public record PlannedShift(ShiftDraft draft, String originalType, List<String> people) {}

    /**
     * A name that is nobody's here.
     *
     * @param shifts on how many shifts it stands
     * @param nearest who it might be, the likeliest first
     */
    public record UnknownName(String name, int shifts, List<PersonId> nearest) {}

    /**
     * A type of shift whose hours nobody has said.
     *
     * @param code as written
     * @param shifts how many shifts are of it
     * @param marks how often it is marked as covering a study area
     */
    public record UntimedType(String code, int shifts, int marks) {}

    /** An import of the same file. */
    public record Earlier(ScrapeBatchId batch, String fileName, Instant at) {}

    /** Whether the file has anything to import. */
    public boolean isEmpty() {
        return shifts.isEmpty() && areas.isEmpty();
    }

    /** What blocks the import (rule R3). */
    public List<Finding> errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    /** How many assignments the names that are known make. */
    public int assignments() {
        return shifts.stream()
                .mapToInt(shift ->
                        (int) shift.people().stream().filter(known::containsKey).count())
                .sum();
    }

    /** The names about which nothing was decided. */
    public List<UnknownName> undecided(Map<String, NameChoice> choices) {
        return unknown.stream()
                .filter(name -> !choices.containsKey(name.name()))
                .toList();
    }
}
