package org.daybook.app.roster.grid;

import java.util.HashMap;
import java.util.Map;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.Crew;
import org.daybook.core.roster.RosterReview.Reviewed;
import org.jspecify.annotations.Nullable;

/** A version as the grids show it. */
record RosterPage(
        Reviewed reviewed,
        Team team,
        Standing standing,
        Problems problems,
        Namesakes namesakes,
        RosterTable shifts,
        RosterTable people) {

    /** @param mandatory whether the shifts are shown without those that are not mandatory */
    static RosterPage of(Reviewed reviewed, Team team, Standing standing, GridWords words, boolean mandatory) {
        Problems problems = Problems.of(reviewed);
        Map<PersonId, Crew.Member> everybody = new HashMap<>(reviewed.crew().members());
        team.people().forEach(member -> everybody.put(member.id(), member));
        return new RosterPage(
                reviewed,
                team,
                standing,
                problems,
                Namesakes.among(everybody.values()),
                ShiftTable.of(reviewed, team, problems, words, mandatory),
                PeopleTable.of(reviewed, team, problems, words));
    }

    /** Two are the same only where they are one: to compare them cell by cell would hold the screen up. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    RosterTable table(GridKind kind) {
        return kind == GridKind.SHIFTS ? shifts : people;
    }
}
