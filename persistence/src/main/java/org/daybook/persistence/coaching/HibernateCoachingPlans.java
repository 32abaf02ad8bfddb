package org.daybook.persistence.coaching;

import java.util.List;
import java.util.Optional;
import org.daybook.core.coaching.CoachingPlan;
import org.daybook.core.coaching.CoachingPlanId;
import org.daybook.core.coaching.CoachingPlans;
import org.daybook.core.coaching.CycleAnalysis;
import org.daybook.core.coaching.Goal;
import org.daybook.core.coaching.GoalId;
import org.daybook.core.coaching.PlanOutcome;
import org.daybook.core.coaching.PlanOutcomeId;
import org.daybook.core.coaching.SchoolId;
import org.daybook.core.coaching.WeeklyPlan;
import org.daybook.core.people.PersonId;
import org.daybook.persistence.journal.Sessions;

/** {@link CoachingPlans} over the store. */
public final class HibernateCoachingPlans implements CoachingPlans {

    private final Sessions sessions;

    public HibernateCoachingPlans(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<CoachingPlan> find(CoachingPlanId id) {
        return Optional.ofNullable(sessions.current().find(CoachingPlan.class, id));
    }

    @Override
    public List<CoachingPlan> all() {
        return sessions.current()
                .createSelectionQuery("from CoachingPlan where deletedAt is null order by title", CoachingPlan.class)
                .getResultList();
    }

    @Override
    public List<CoachingPlan> of(PersonId coach) {
        return sessions.current()
                .createSelectionQuery(
                        "from CoachingPlan where coachId = :coach and deletedAt is null order by title",
                        CoachingPlan.class)
                .setParameter("coach", coach)
                .getResultList();
    }

    @Override
    public boolean anyAt(SchoolId school) {
        return !sessions.current()
                .createSelectionQuery(
                        "from CoachingPlan where schoolId = :school and deletedAt is null", CoachingPlan.class)
                .setParameter("school", school)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void add(CoachingPlan plan) {
        sessions.current().persist(plan);
    }

    @Override
    public Optional<Goal> goal(GoalId id) {
        return Optional.ofNullable(sessions.current().find(Goal.class, id));
    }

    @Override
    public List<Goal> goals(CoachingPlanId plan) {
        return ofPlan("from Goal where planId = :plan and deletedAt is null order by position, id", Goal.class, plan);
    }

    @Override
    public void add(Goal goal) {
        sessions.current().persist(goal);
    }

    @Override
    public List<WeeklyPlan> weeks(CoachingPlanId plan) {
        return ofPlan("from WeeklyPlan where planId = :plan order by cycle, week", WeeklyPlan.class, plan);
    }

    @Override
    public void add(WeeklyPlan week) {
        sessions.current().persist(week);
    }

    @Override
    public Optional<PlanOutcome> outcome(PlanOutcomeId id) {
        return Optional.ofNullable(sessions.current().find(PlanOutcome.class, id));
    }

    @Override
    public List<PlanOutcome> outcomes(CoachingPlanId plan) {
        return ofPlan(
                "from PlanOutcome where planId = :plan and deletedAt is null order by id", PlanOutcome.class, plan);
    }

    @Override
    public void add(PlanOutcome outcome) {
        sessions.current().persist(outcome);
    }

    @Override
    public List<CycleAnalysis> analyses(CoachingPlanId plan) {
        return ofPlan("from CycleAnalysis where planId = :plan order by cycle", CycleAnalysis.class, plan);
    }

    @Override
    public void add(CycleAnalysis analysis) {
        sessions.current().persist(analysis);
    }

    private <T> List<T> ofPlan(String query, Class<T> type, CoachingPlanId plan) {
        return sessions.current()
                .createSelectionQuery(query, type)
                .setParameter("plan", plan)
                .getResultList();
    }
}
