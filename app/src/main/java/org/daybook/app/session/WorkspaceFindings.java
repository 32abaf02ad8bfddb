package org.daybook.app.session;

import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.daybook.app.roster.intake.FindingsDesk;
import org.daybook.core.access.Actor;
import org.daybook.core.journal.Outcome;
import org.daybook.core.roster.Acknowledgement;
import org.daybook.core.roster.RosterReview;
import org.daybook.core.roster.ScheduleVersionId;

/** What was found in the versions of the workspace. */
final class WorkspaceFindings implements FindingsDesk {

    private final RosterReview review;
    private final Actor actor;
    private final ZoneId zone;

    WorkspaceFindings(RosterReview review, Actor actor, ZoneId zone) {
        this.review = review;
        this.actor = actor;
        this.zone = zone;
    }

    @Override
    public String userName() {
        return actor.name();
    }

    @Override
    public Map<String, Taken> taken(ScheduleVersionId version) {
        Map<String, Taken> taken = new HashMap<>();
        for (Acknowledgement each : review.acknowledgements(version)) {
            taken.put(
                    each.findingKey(),
                    new Taken(each.name(), each.at().atZone(zone).toLocalDate()));
        }
        return taken;
    }

    @Override
    public Outcome<Integer> acknowledge(ScheduleVersionId version, Collection<String> keys, String name) {
        return review.acknowledge(actor, version, keys, name);
    }
}
