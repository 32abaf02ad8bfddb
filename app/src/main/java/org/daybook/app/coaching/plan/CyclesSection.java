package org.daybook.app.coaching.plan;

import java.util.stream.IntStream;
import org.daybook.app.text.Messages;
import org.daybook.core.coaching.CycleWeek;
import org.daybook.core.coaching.PlanPage;

/** The cycles of a plan one under the other. Where there are many, all but the one now begin folded up. */
final class CyclesSection extends PlanSection {

    /** So many weeks can be taken in at a glance. */
    private static final int AT_A_GLANCE = 18;

    CyclesSection(PlansViewModel model, PlanHands hands, PlanPage page) {
        super(Messages.of(CyclesSection.class).get("cycles"));
        int weeks = page.details().cycles() * page.details().weeks();
        CycleWeek now = page.details().weekOf(model.today());
        IntStream.rangeClosed(1, page.details().cycles())
                .mapToObj(cycle ->
                        new CycleBox(model, hands, page, cycle).unfolded(weeks <= AT_A_GLANCE || cycle == now.cycle()))
                .forEach(getChildren()::add);
    }
}
