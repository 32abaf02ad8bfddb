package org.daybook.app.cli;

import java.util.List;
import org.daybook.core.roster.RosterReview.Reviewed;
import org.daybook.core.roster.Shift;
import org.daybook.core.roster.ShiftCoverage;

/**
 * One shift of a version as the roster commands give it.
 *
 * @param start by the hospital's wall clock
 * @param end not after the start: on the next day
 * @param missing how many people it still takes
 * @param surplus how many are on it beyond what it takes
 * @param people their names
 */
record ShiftLine(
        String id,
        String date,
        String type,
        String start,
        String end,
        String studyType,
        String specialty,
        boolean mandatory,
        int required,
        int missing,
        int surplus,
        List<String> people) {

    static ShiftLine of(ShiftCoverage coverage, Reviewed reviewed) {
        Shift shift = coverage.shift();
        return new ShiftLine(
                shift.id().toString(),
                shift.date().toString(),
                shift.type(),
                shift.startTime(),
                shift.endTime(),
                shift.studyType().name(),
                shift.specialty().name(),
                shift.mandatory(),
                shift.desiredCoverage(),
                coverage.missing(),
                coverage.surplus(),
                reviewed.sheet().dutiesOf(shift.id()).stream()
                        .map(duty -> reviewed.crew().member(duty.person()).name())
                        .toList());
    }

    static Table table(List<ShiftLine> lines) {
        Table table = new Table("SHIFT", "START", "END", "TAKES", "LACKS", "PEOPLE");
        for (ShiftLine line : lines) {
            table.add(
                    line.type() + "@" + line.date() + (line.mandatory() ? " (mandatory)" : ""),
                    line.start(),
                    line.end(),
                    String.valueOf(line.required()),
                    line.missing() == 0 ? "" : String.valueOf(line.missing()),
                    String.join(", ", line.people()));
        }
        return table;
    }
}
