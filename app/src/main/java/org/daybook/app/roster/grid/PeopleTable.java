package org.daybook.app.roster.grid;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.app.text.Language;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.Crew;
import org.daybook.core.roster.Duty;
import org.daybook.core.roster.RosterReview.Reviewed;
import org.daybook.core.roster.Shift;
import org.daybook.core.roster.ShiftCoverage;

/** Lays out people by days: above all, the shifts that lack somebody; then everybody by name, with what they have. */
final class PeopleTable {

    private final Reviewed reviewed;
    private final Problems problems;
    private final GridWords words;
    private final List<LocalDate> days;

    private PeopleTable(Reviewed reviewed, Problems problems, GridWords words) {
        this.reviewed = reviewed;
        this.problems = problems;
        this.words = words;
        this.days = RosterTable.days(reviewed.sheet());
    }

    static RosterTable of(Reviewed reviewed, Team team, Problems problems, GridWords words) {
        PeopleTable table = new PeopleTable(reviewed, problems, words);
        List<GridRow> rows = new ArrayList<>();
        rows.add(table.gaps());
        rows.addAll(table.people(team));
        return new RosterTable(table.days.getFirst(), ShiftTable.missing(reviewed.coverage(), table.days), rows);
    }

    private GridRow gaps() {
        List<List<Slip>> cells = emptyCells();
        for (ShiftCoverage gap : reviewed.coverage().gaps()) {
            cells.get(column(gap.shift())).add(new Slip.Gap(gap));
        }
        return row(new GridRow.Key.OfGaps(), words.gaps(), words.gapsDetail(reviewed.coverage()), cells);
    }

    private List<GridRow> people(Team team) {
        Map<PersonId, Crew.Member> members = new HashMap<>(reviewed.crew().members());
        team.people().forEach(member -> members.put(member.id(), member));
        Map<PersonId, List<List<Slip>>> cells = new HashMap<>();
        for (ShiftCoverage coverage : reviewed.coverage().shifts()) {
            int fit = 0;
            for (Duty duty : reviewed.sheet().dutiesOf(coverage.shift().id())) {
                Crew.Member member = members.computeIfAbsent(duty.person(), reviewed.crew()::member);
                fit += member.isForbidden(coverage.shift()) ? 0 : 1;
                boolean surplus = fit > coverage.shift().desiredCoverage();
                Slip slip = new Slip.Held(
                        coverage.shift(),
                        duty,
                        member,
                        surplus,
                        problems.of(duty).orElse(null));
                cells.computeIfAbsent(duty.person(), _ -> emptyCells())
                        .get(column(coverage.shift()))
                        .add(slip);
            }
        }
        Collator collator = Collator.getInstance(Language.current().locale());
        return members.values().stream()
                .sorted(Comparator.comparing(Crew.Member::name, collator))
                .map(member -> row(member, cells.getOrDefault(member.id(), emptyCells())))
                .toList();
    }

    private GridRow row(Crew.Member member, List<List<Slip>> cells) {
        List<Shift> shifts =
                cells.stream().flatMap(List::stream).map(Slip::shift).toList();
        return row(new GridRow.Key.OfPerson(member.id()), member.name(), words.personDetail(member, shifts), cells);
    }

    private static GridRow row(GridRow.Key key, String title, String detail, List<List<Slip>> cells) {
        List<List<Slip>> shown = cells.stream().map(RosterTable::shortened).toList();
        int lines = shown.stream().mapToInt(List::size).max().orElse(0);
        return new GridRow(key, title, detail, null, false, Math.max(1, lines), shown);
    }

    private List<List<Slip>> emptyCells() {
        List<List<Slip>> cells = new ArrayList<>(days.size());
        for (int column = 0; column < days.size(); column++) {
            cells.add(new ArrayList<>(1));
        }
        return cells;
    }

    private int column(Shift shift) {
        return (int) (shift.date().toEpochDay() - days.getFirst().toEpochDay());
    }
}
