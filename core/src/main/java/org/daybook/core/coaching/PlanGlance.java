package org.daybook.core.coaching;

import java.util.Map;
import java.util.Optional;
import org.daybook.core.coaching.CoachingBoard.PlanLine;

/**
 * A plan among others, with how it stands.
 *
 * @param visits how many it has in each status; statuses in which there are none may be left out
 * @param due its next visit, where that is due soon or overdue
 */
public record PlanGlance(PlanLine line, Map<VisitStatus, Long> visits, Optional<Due> due) {

    public PlanGlance {
        visits = Map.copyOf(visits);
    }

    public CoachingPlanId id() {
        return line.id();
    }

    public PlanDetails details() {
        return line.details();
    }

    /** How many visits it has in a status. */
    public long count(VisitStatus status) {
        return visits.getOrDefault(status, 0L);
    }
}
