package org.daybook.app.coaching.plan;

import java.util.function.Consumer;
import org.daybook.core.coaching.PlanPage;

/**
 * What can be done with the plan that is open.
 *
 * @param propose asks what a cycle should be like, and proposes it
 */
record PlanHands(PlanSheets plans, PageSheets page, PlanDeeds deeds, PlanDoors doors, Consumer<PlanPage> propose) {}
