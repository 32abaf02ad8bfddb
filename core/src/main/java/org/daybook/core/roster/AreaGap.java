package org.daybook.core.roster;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Time in which study areas are covered by nobody.
 *
 * @param areas their names, in the hospital's order
 * @param start by the hospital's wall clock
 * @param end by the hospital's wall clock
 * @param shiftTypes the codes of the types of shifts that cover them then, in order; none where the coverage grid marks
 *     none
 * @param shifts the shifts of these types about that time, on which nobody is who covers the areas, in order of start
 */
public record AreaGap(
        List<String> areas, LocalDateTime start, LocalDateTime end, List<String> shiftTypes, List<Shift> shifts) {

    private static final int NAMED = 4;

    public AreaGap {
        areas = List.copyOf(areas);
        shiftTypes = List.copyOf(shiftTypes);
        shifts = List.copyOf(shifts);
    }

    /** The day on which it begins. */
    public LocalDate day() {
        return start.toLocalDate();
    }

    VersionFinding finding() {
        String when = "%s, %s to %s".formatted(day(), start.toLocalTime(), end.toLocalTime());
        return new VersionFinding(
                "%s %s %s %s".formatted(FindingCode.STUDY_AREA_GAP, start, end, fingerprint()),
                FindingCode.STUDY_AREA_GAP,
                Severity.WARNING,
                when,
                "Nobody covers %s on %s. %s".formatted(named(), when, remedy()),
                shifts.isEmpty() ? null : shifts.getFirst().id(),
                null);
    }

    /** Another set of areas is another gap: what was acknowledged for some holds for no others. */
    private String fingerprint() {
        return Integer.toHexString(String.join("\n", areas).hashCode());
    }

    private String named() {
        int more = areas.size() - NAMED;
        return String.join(", ", areas.subList(0, Math.min(NAMED, areas.size())))
                + (more <= 0 ? "" : more == 1 ? " and one area more" : " and %d areas more".formatted(more));
    }

    private String remedy() {
        if (shiftTypes.isEmpty()) {
            return "The coverage grid marks no shift for that time. Mark one, and import the grid again.";
        }
        String could = String.join(" or ", shiftTypes);
        return shifts.isEmpty()
                ? "%s could, and this version has no such shift then. Import one that has, or mark others in the grid."
                        .formatted(could)
                : "%s could: see that somebody who reads there is on %s."
                        .formatted(could, shifts.getFirst().named());
    }
}
