package org.daybook.app.session;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.daybook.core.access.Actor;
import org.daybook.core.commitment.ClashSentence;
import org.daybook.core.commitment.PeopleFacts;
import org.daybook.core.commitment.SolutionSentence;

/**
 * Who looks at a screen, when, and how they read times.
 *
 * @param clock in the zone whose wall clock they read
 */
record Viewer(Actor actor, Clock clock, Locale locale) {

    ZoneId zone() {
        return clock.getZone();
    }

    ClashSentence clashes(PeopleFacts people) {
        return new ClashSentence(people, actor, zone(), locale);
    }

    SolutionSentence solutions(PeopleFacts people) {
        return new SolutionSentence(people, zone(), locale);
    }
}
