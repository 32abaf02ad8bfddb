package org.daybook.app.roster.grid;

import org.daybook.core.roster.RosterReview.Reviewed;

/** A version as the grids show it. */
record RosterPage(
        Reviewed reviewed, Team team, Standing standing, Problems problems, RosterTable shifts, RosterTable people) {

    /** @param mandatory whether the shifts are shown without those that are not mandatory */
    static RosterPage of(Reviewed reviewed, Team team, Standing standing, GridWords words, boolean mandatory) {
        Problems problems = Problems.of(reviewed);
        return new RosterPage(
                reviewed,
                team,
                standing,
                problems,
                ShiftTable.of(reviewed, team, problems, words, mandatory),
                PeopleTable.of(reviewed, team, problems, words));
    }

    RosterTable table(GridKind kind) {
        return kind == GridKind.SHIFTS ? shifts : people;
    }
}
