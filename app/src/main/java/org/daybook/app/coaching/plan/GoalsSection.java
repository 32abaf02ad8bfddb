package org.daybook.app.coaching.plan;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.daybook.core.coaching.PlanPage;

/** What the plan aims at, a card for each goal. */
final class GoalsSection extends PlanSection {

    private static final double LEAST_CARD = 330;
    private static final int MOST_CARDS = 3;
    private static final double GAP = 12;

    GoalsSection(PlansViewModel model, PlanHands hands, PlanPage page) {
        super(Messages.of(GoalsSection.class).get("goals"));
        Messages text = Messages.of(GoalsSection.class);
        if (model.mayEdit()) {
            Hyperlink add = new Hyperlink(text.get("goal-add"));
            add.setId("goal-add");
            add.setOnAction(_ -> hands.page().addGoal(page));
            offer(add);
        }
        getChildren()
                .add(
                        page.goals().isEmpty()
                                ? Parts.sentence(text.get("no-goals"), "quiet")
                                : cards(model, hands, page));
    }

    private static Node cards(PlansViewModel model, PlanHands hands, PlanPage page) {
        EqualTiles cards = new EqualTiles(LEAST_CARD, MOST_CARDS, GAP);
        page.goals().forEach(goal -> cards.getChildren().add(new GoalCard(model, hands, page, goal)));
        return cards;
    }
}
