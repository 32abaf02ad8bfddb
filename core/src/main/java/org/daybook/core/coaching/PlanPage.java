package org.daybook.core.coaching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Everything about one plan.
 *
 * @param weeks what is planned, by week; weeks without words are left out
 * @param visits in order of start, those cancelled too
 */
public record PlanPage(
        CoachingPlanId id,
        PlanDetails details,
        String school,
        String teacher,
        String coach,
        List<GoalView> goals,
        Map<CycleWeek, String> weeks,
        List<VisitView> visits,
        List<OutcomeView> outcomes,
        Map<Integer, CycleAnalysis.Words> analyses) {

    public PlanPage {
        goals = List.copyOf(goals);
        weeks = Map.copyOf(weeks);
        visits = List.copyOf(visits);
        outcomes = List.copyOf(outcomes);
        analyses = Map.copyOf(analyses);
    }

    /** @param course what was measured for it, in order of the visits' days */
    public record GoalView(GoalId id, GoalDetails details, GoalStatus status, List<Point> course) {

        public GoalView {
            course = List.copyOf(course);
        }
    }

    /** One figure of a goal's course. */
    public record Point(LocalDate day, BigDecimal value) {}

    public record OutcomeView(PlanOutcomeId id, Optional<GoalId> goal, String text) {}

    /** How many visits there are in each status (the plan's overview of seed 000). */
    public Map<VisitStatus, Long> counts() {
        return visits.stream()
                .collect(Collectors.groupingBy(
                        VisitView::status, () -> new EnumMap<>(VisitStatus.class), Collectors.counting()));
    }
}
