package org.daybook.app.coaching.plan;

import java.util.function.Consumer;
import org.daybook.app.coaching.report.CoachingReports;
import org.daybook.core.coaching.CoachingPlanId;

/**
 * Where the page of a plan leads.
 *
 * @param schedule asks for a new visit of it
 * @param reports shows what can be printed of it
 */
public record PlanDoors(Consumer<CoachingPlanId> schedule, CoachingReports reports) {}
