package org.daybook.app.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.VersionDiff;
import org.daybook.core.roster.VersionDiff.Change;
import org.daybook.core.roster.VersionDiff.ShiftDifference;

/** A row of what tells two versions apart. */
sealed interface DifferenceRow {

    /** Somebody, above what they gain and lose. */
    record Heading(String person, int gained, int lost) implements DifferenceRow {}

    /** A shift that differs, with everybody who comes and goes. */
    record OfShift(ShiftDifference difference, List<String> left, List<String> joined) implements DifferenceRow {}

    /** What one person gains or loses. */
    record OfPerson(ShiftDifference difference, boolean gained) implements DifferenceRow {}

    /** A row a shift, in order of time. */
    static List<DifferenceRow> byShift(VersionDiff diff, Set<Change> shown) {
        List<DifferenceRow> rows = new ArrayList<>();
        for (ShiftDifference each : diff.shifts()) {
            if (shown.contains(each.change())) {
                rows.add(new OfShift(each, names(diff, each.left()), names(diff, each.joined())));
            }
        }
        return rows;
    }

    /** A heading a person, by name, and below it a row for each shift that they gain or lose. */
    static List<DifferenceRow> byPerson(VersionDiff diff, Set<Change> shown) {
        List<DifferenceRow> rows = new ArrayList<>();
        diff.byPerson().forEach((name, differences) -> {
            List<DifferenceRow> ofPerson = new ArrayList<>();
            int gained = 0;
            for (ShiftDifference each : differences) {
                if (shown.contains(each.change())) {
                    boolean gains = names(diff, each.joined()).contains(name);
                    gained += gains ? 1 : 0;
                    ofPerson.add(new OfPerson(each, gains));
                }
            }
            if (!ofPerson.isEmpty()) {
                rows.add(new Heading(name, gained, ofPerson.size() - gained));
                rows.addAll(ofPerson);
            }
        });
        return rows;
    }

    private static List<String> names(VersionDiff diff, List<PersonId> people) {
        return people.stream().map(id -> diff.crew().member(id).name()).toList();
    }
}
