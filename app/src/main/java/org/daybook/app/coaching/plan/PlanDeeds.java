package org.daybook.app.coaching.plan;

import org.daybook.app.coaching.CoachingViewModel;
import org.daybook.core.access.Actor;
import org.daybook.core.coaching.CoachingPlanId;
import org.daybook.core.coaching.GoalDesk;
import org.daybook.core.coaching.GoalId;
import org.daybook.core.coaching.GoalStatus;
import org.daybook.core.coaching.PlanOutcomeId;

/** What is done to a plan at once, without asking. */
final class PlanDeeds {

    private final CoachingViewModel desk;

    PlanDeeds(CoachingViewModel desk) {
        this.desk = desk;
    }

    private Actor actor() {
        return desk.office().actor();
    }

    private GoalDesk goals() {
        return desk.office().desks().goals();
    }

    void delete(CoachingPlanId plan) {
        desk.deeds().carryOut(() -> desk.office().desks().plans().delete(actor(), plan), _ -> desk.refresh());
    }

    void mark(GoalId goal, GoalStatus status) {
        desk.deeds().carryOut(() -> goals().mark(actor(), goal, status), _ -> desk.refresh());
    }

    void delete(PlanOutcomeId outcome) {
        desk.deeds().carryOut(() -> desk.office().desks().plans().deleteOutcome(actor(), outcome), _ -> desk.refresh());
    }

    void delete(GoalId goal) {
        desk.deeds().carryOut(() -> goals().delete(actor(), goal), _ -> desk.refresh());
    }
}
