package org.daybook.core.coaching;

import java.util.List;
import java.util.Optional;
import org.daybook.core.people.PersonId;

/** The coaching action plans and what is kept with them. What is deleted is not listed. */
public interface CoachingPlans {

    Optional<CoachingPlan> find(CoachingPlanId id);

    /** By title. */
    List<CoachingPlan> all();

    /** Those of a coach, by title. */
    List<CoachingPlan> of(PersonId coach);

    /** Whether any is for a school. */
    boolean anyAt(SchoolId school);

    void add(CoachingPlan plan);

    Optional<Goal> goal(GoalId id);

    /** The goals of a plan, in their order. */
    List<Goal> goals(CoachingPlanId plan);

    void add(Goal goal);

    /** What is planned for the weeks of a plan, in their order. */
    List<WeeklyPlan> weeks(CoachingPlanId plan);

    void add(WeeklyPlan week);

    Optional<PlanOutcome> outcome(PlanOutcomeId id);

    /** What came of a plan, the earliest first. */
    List<PlanOutcome> outcomes(CoachingPlanId plan);

    void add(PlanOutcome outcome);

    /** How its cycles were looked back on, in their order. */
    List<CycleAnalysis> analyses(CoachingPlanId plan);

    void add(CycleAnalysis analysis);
}
