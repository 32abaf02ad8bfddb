package org.daybook.app.roster.grid;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.daybook.core.roster.Crew;
import org.daybook.core.roster.Duty;
import org.daybook.core.roster.RosterReview.Reviewed;
import org.daybook.core.roster.RosterSheet;

/** With whom somebody could change places. */
final class Partners {

    private static final int MOST = 40;

    private Partners() {}

    /** The nearest in time first, and no more than can be looked through; slow for a large version. */
    static List<Slip.Held> of(Reviewed reviewed, Slip.Held one) {
        RosterSheet sheet = reviewed.sheet();
        Crew crew = reviewed.crew();
        Fitness fitness = new Fitness(sheet);
        return sheet.duties().stream()
                .map(duty -> held(sheet, crew, duty))
                .sorted(Comparator.comparing(other -> apart(one, other)))
                .filter(other -> fitness.swappable(one, other))
                .limit(MOST)
                .toList();
    }

    private static Slip.Held held(RosterSheet sheet, Crew crew, Duty duty) {
        return new Slip.Held(sheet.shiftOf(duty), duty, crew.member(duty.person()), false, null);
    }

    private static Duration apart(Slip.Held one, Slip.Held other) {
        return Duration.between(one.shift().startAt(), other.shift().startAt()).abs();
    }
}
