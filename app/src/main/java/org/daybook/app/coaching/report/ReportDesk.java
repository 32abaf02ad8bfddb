package org.daybook.app.coaching.report;

import java.util.Optional;
import org.daybook.core.coaching.CoachingPlanId;
import org.daybook.core.coaching.VisitId;

/** What reports ask of the workspace, each as one state of it. Slow: not for the FX thread. */
public interface ReportDesk {

    /** A visit; nothing where there is none. */
    Optional<VisitMatter> visit(VisitId id);

    /** A plan; nothing where there is none, or it is deleted. */
    Optional<PlanMatter> plan(CoachingPlanId id);
}
