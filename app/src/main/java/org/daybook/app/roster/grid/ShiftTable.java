package org.daybook.app.roster.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.core.roster.Coverage;
import org.daybook.core.roster.Crew;
import org.daybook.core.roster.DayCoverage;
import org.daybook.core.roster.Duty;
import org.daybook.core.roster.RosterReview.Reviewed;
import org.daybook.core.roster.Shift;
import org.daybook.core.roster.ShiftCoverage;
import org.daybook.core.roster.ShiftTypeDetails;

/** Lays out shifts by days: a row for each kind of shift in the hospital's order, in its cells who is on it. */
final class ShiftTable {

    private final Reviewed reviewed;
    private final Coverage coverage;
    private final Team team;
    private final Problems problems;
    private final GridWords words;
    private final List<LocalDate> days;

    private ShiftTable(Reviewed reviewed, Coverage coverage, Team team, Problems problems, GridWords words) {
        this.reviewed = reviewed;
        this.coverage = coverage;
        this.team = team;
        this.problems = problems;
        this.words = words;
        this.days = RosterTable.days(reviewed.sheet());
    }

    /** @param mandatory whether only mandatory shifts are laid out */
    static RosterTable of(Reviewed reviewed, Team team, Problems problems, GridWords words, boolean mandatory) {
        Coverage coverage = mandatory ? reviewed.coverage().only(Shift::mandatory) : reviewed.coverage();
        ShiftTable table = new ShiftTable(reviewed, coverage, team, problems, words);
        return new RosterTable(table.days.getFirst(), missing(coverage, table.days), table.rows());
    }

    static List<Integer> missing(Coverage coverage, List<LocalDate> days) {
        Integer[] missing = new Integer[days.size()];
        Arrays.fill(missing, 0);
        for (DayCoverage day : coverage.days()) {
            missing[(int) (day.date().toEpochDay() - days.getFirst().toEpochDay())] = day.missing();
        }
        return List.of(missing);
    }

    private List<GridRow> rows() {
        Map<GridRow.Key.OfShifts, ShiftCoverage[]> byRow = new HashMap<>();
        for (ShiftCoverage each : coverage.shifts()) {
            Shift shift = each.shift();
            int column = (int) (shift.date().toEpochDay() - days.getFirst().toEpochDay());
            int nth = 0;
            ShiftCoverage[] row = row(byRow, shift, nth);
            while (row[column] != null) {
                nth++;
                row = row(byRow, shift, nth);
            }
            row[column] = each;
        }
        return byRow.keySet().stream()
                .sorted(Comparator.comparing((GridRow.Key.OfShifts key) -> team.place(key.type()))
                        .thenComparing(GridRow.Key.OfShifts::type)
                        .thenComparing(GridRow.Key.OfShifts::study)
                        .thenComparing(GridRow.Key.OfShifts::specialty)
                        .thenComparing(GridRow.Key.OfShifts::nth))
                .map(key -> row(key, byRow.getOrDefault(key, new ShiftCoverage[0])))
                .toList();
    }

    private ShiftCoverage[] row(Map<GridRow.Key.OfShifts, ShiftCoverage[]> byRow, Shift shift, int nth) {
        return byRow.computeIfAbsent(
                new GridRow.Key.OfShifts(
                        ShiftTypeDetails.folded(shift.type()), shift.studyType(), shift.specialty(), nth),
                _ -> new ShiftCoverage[days.size()]);
    }

    private GridRow row(GridRow.Key.OfShifts key, ShiftCoverage[] shifts) {
        List<List<Slip>> cells = new ArrayList<>(Collections.nCopies(days.size(), List.of()));
        Shift sample = null;
        boolean sameHours = true;
        int lines = 1;
        for (int column = 0; column < shifts.length; column++) {
            ShiftCoverage coverage = shifts[column];
            if (coverage != null) {
                Shift shift = coverage.shift();
                sameHours &= sample == null
                        || sample.startTime().equals(shift.startTime())
                                && sample.endTime().equals(shift.endTime());
                sample = sample == null ? shift : sample;
                cells.set(column, slips(coverage));
                lines = Math.max(lines, cells.get(column).size());
            }
        }
        String title = sample == null ? key.type() : sample.type();
        String detail = sample == null ? "" : words.shiftDetail(sample, sameHours);
        String colour = team.type(key.type()).map(ShiftTypeDetails::colour).orElse(null);
        return new GridRow(key, title, detail, colour, sample != null && sample.night(), lines, cells);
    }

    /** What is missing first, then who is on it. */
    private List<Slip> slips(ShiftCoverage coverage) {
        List<Slip> slips = new ArrayList<>();
        if (!coverage.covered()) {
            slips.add(new Slip.Gap(coverage));
        }
        slips.addAll(held(coverage));
        return RosterTable.shortened(slips);
    }

    private List<Slip.Held> held(ShiftCoverage coverage) {
        List<Slip.Held> held = new ArrayList<>();
        int fit = 0;
        for (Duty duty : reviewed.sheet().dutiesOf(coverage.shift().id())) {
            Crew.Member member = reviewed.crew().member(duty.person());
            boolean counts = !member.isForbidden(coverage.shift());
            fit += counts ? 1 : 0;
            held.add(new Slip.Held(
                    coverage.shift(),
                    duty,
                    member,
                    counts && fit > coverage.shift().desiredCoverage(),
                    problems.of(duty).orElse(null)));
        }
        return held;
    }
}
