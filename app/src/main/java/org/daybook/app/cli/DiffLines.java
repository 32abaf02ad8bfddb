package org.daybook.app.cli;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collection;
import java.util.List;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.VersionDiff;
import org.daybook.core.roster.VersionDiff.Change;
import org.daybook.core.roster.VersionDiff.ShiftDifference;

/**
 * How two versions differ, as the roster commands give it.
 *
 * @param before the name of the earlier one
 * @param after the name of the later one
 * @param text a line a shift: "+" added, "-" removed, "~" changed
 */
record DiffLines(
        String before,
        String after,
        int added,
        int removed,
        int retimed,
        int reassigned,
        List<ShiftChange> shifts,
        @JsonIgnore List<String> text) {

    /**
     * One shift that differs.
     *
     * @param left who is on it no more
     * @param joined who is on it now
     */
    record ShiftChange(
            String change,
            String type,
            String date,
            String start,
            String end,
            List<String> left,
            List<String> joined) {}

    static DiffLines of(VersionDiff diff) {
        return new DiffLines(
                diff.before().name(),
                diff.after().name(),
                diff.count(Change.ADDED),
                diff.count(Change.REMOVED),
                diff.count(Change.RETIMED),
                diff.count(Change.REASSIGNED),
                diff.shifts().stream().map(each -> change(each, diff)).toList(),
                diff.lines());
    }

    private static ShiftChange change(ShiftDifference each, VersionDiff diff) {
        return new ShiftChange(
                each.change().name(),
                each.shift().type(),
                each.shift().date().toString(),
                each.shift().startTime(),
                each.shift().endTime(),
                names(each.left(), diff),
                names(each.joined(), diff));
    }

    private static List<String> names(Collection<PersonId> people, VersionDiff diff) {
        return people.stream().map(id -> diff.crew().member(id).name()).toList();
    }

    /** How many of each, in words. */
    String counts() {
        return "%,d added, %,d removed, %,d retimed, %,d reassigned".formatted(added, removed, retimed, reassigned);
    }
}
