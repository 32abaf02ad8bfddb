package org.daybook.app.coaching.report;

import java.time.ZoneId;
import java.util.Optional;
import org.daybook.core.coaching.GoalId;
import org.daybook.core.coaching.PlanPage;
import org.daybook.core.coaching.PlanPage.GoalView;
import org.daybook.core.coaching.VisitPage;
import org.jspecify.annotations.Nullable;

/**
 * What the workspace has for a visit's summary.
 *
 * @param workspace its name
 * @param zone of the workspace
 * @param plan the visit belongs to; nothing where that is deleted
 */
public record VisitMatter(String workspace, ZoneId zone, VisitPage page, Optional<PlanPage> plan) {

    /** The goal something was measured for; nothing where it was for none, or that is gone. */
    Optional<GoalView> goal(@Nullable GoalId id) {
        return plan.stream()
                .flatMap(each -> each.goals().stream())
                .filter(goal -> goal.id().equals(id))
                .findFirst();
    }
}
