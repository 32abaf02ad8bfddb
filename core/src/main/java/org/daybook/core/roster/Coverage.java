package org.daybook.core.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How a version is covered, computed per shift instance, day and hour and never per type over the version (rule R4).
 * Whoever their specialty forbids a shift does not cover it.
 *
 * @param shifts in order of time
 * @param days those on which a shift starts, in order
 * @param areas how the study areas of the hospital are covered
 */
public record Coverage(
        CoverageSummary summary,
        List<ShiftCoverage> shifts,
        List<DayCoverage> days,
        HourGrid hours,
        AreaCoverage areas) {

    private static final Comparator<ShiftCoverage> MOST_URGENT = Comparator.comparing(
                    (ShiftCoverage each) -> !each.shift().mandatory())
            .thenComparing(each -> each.shift().startAt());

    public Coverage {
        shifts = List.copyOf(shifts);
        days = List.copyOf(days);
    }

    /** Of a hospital without study areas. */
    public static Coverage of(RosterSheet sheet, Crew crew) {
        return of(sheet, crew, List.of());
    }

    /** @param areas the study areas of the hospital, in its order */
    public static Coverage of(RosterSheet sheet, Crew crew, List<StudyAreaDetails> areas) {
        List<ShiftCoverage> covered = new ArrayList<>(sheet.shifts().size());
        for (int place = 0; place < sheet.shifts().size(); place++) {
            Shift shift = sheet.shifts().get(place);
            List<Duty> duties = sheet.dutiesAt(place);
            int unfit = 0;
            for (Duty duty : duties) {
                unfit += crew.member(duty.person()).isForbidden(shift) ? 1 : 0;
            }
            covered.add(new ShiftCoverage(shift, duties.size() - unfit, unfit));
        }
        return of(covered, AreaCoverage.of(sheet, crew, areas));
    }

    private static Coverage of(List<ShiftCoverage> covered, AreaCoverage areas) {
        HourGrid hours = new HourGrid();
        covered.forEach(hours::add);
        return new Coverage(summary(covered), covered, days(covered), hours, areas);
    }

    /** The same without the shifts that do not count; study areas are covered by all there are. */
    public Coverage only(Predicate<Shift> counts) {
        return of(shifts.stream().filter(each -> counts.test(each.shift())).toList(), areas);
    }

    /** The shifts that lack somebody: mandatory ones first, then in order of time. */
    public List<ShiftCoverage> gaps() {
        return shifts.stream()
                .filter(each -> !each.covered())
                .sorted(MOST_URGENT)
                .toList();
    }

    private static CoverageSummary summary(List<ShiftCoverage> shifts) {
        TreeMap<String, Integer> byPosition = new TreeMap<>();
        int covered = 0;
        int body = 0;
        int neuro = 0;
        for (ShiftCoverage each : shifts) {
            int one = each.covered() ? 1 : 0;
            covered += one;
            byPosition.merge(each.shift().type(), one, Integer::sum);
            body += each.shift().studyType() == StudyType.BODY ? 1 : 0;
            neuro += each.shift().studyType() == StudyType.NEURO ? 1 : 0;
        }
        return new CoverageSummary(byPosition, shifts.size(), covered, body, neuro);
    }

    private static List<DayCoverage> days(List<ShiftCoverage> shifts) {
        TreeMap<LocalDate, DayCoverage> days = new TreeMap<>();
        for (ShiftCoverage each : shifts) {
            LocalDate date = each.shift().date();
            DayCoverage one = new DayCoverage(
                    date,
                    1,
                    each.covered() ? 1 : 0,
                    each.shift().desiredCoverage(),
                    each.taken(),
                    each.surplus(),
                    each.shift().mandatory() ? each.missing() : 0);
            days.merge(date, one, Coverage::sum);
        }
        return List.copyOf(days.values());
    }

    private static DayCoverage sum(DayCoverage one, DayCoverage other) {
        return new DayCoverage(
                one.date(),
                one.shifts() + other.shifts(),
                one.covered() + other.covered(),
                one.required() + other.required(),
                one.present() + other.present(),
                one.surplus() + other.surplus(),
                one.mandatoryMissing() + other.mandatoryMissing());
    }
}
