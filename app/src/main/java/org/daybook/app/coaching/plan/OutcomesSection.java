package org.daybook.app.coaching.plan;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.app.look.Icons;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.daybook.core.coaching.PlanPage;
import org.daybook.core.coaching.PlanPage.GoalView;
import org.daybook.core.coaching.PlanPage.OutcomeView;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** What came of the plan and of its goals. */
final class OutcomesSection extends PlanSection {

    private final Messages text = Messages.of(OutcomesSection.class);
    private final PlansViewModel model;
    private final PlanHands hands;
    private final PlanPage page;

    OutcomesSection(PlansViewModel model, PlanHands hands, PlanPage page) {
        super(Messages.of(OutcomesSection.class).get("outcomes"));
        this.page = page;
        this.model = model;
        this.hands = hands;
        if (model.mayEdit()) {
            Hyperlink add = new Hyperlink(text.get("outcome-add"));
            add.setId("outcome-add");
            add.setOnAction(_ -> hands.page().outcome(page));
            offer(add);
        }
        if (page.outcomes().isEmpty()) {
            getChildren().add(Parts.sentence(text.get("no-outcomes"), "quiet"));
        }
        page.outcomes().forEach(outcome -> getChildren().add(item(outcome)));
    }

    private Node item(OutcomeView outcome) {
        VBox box = new VBox(
                Parts.sentence(outcome.text(), "plan-words"),
                Parts.sentence(
                        outcome.goal()
                                .flatMap(id -> page.goals().stream()
                                        .filter(goal -> goal.id().equals(id))
                                        .findFirst())
                                .map(GoalView::details)
                                .map(goal -> text.get("of-goal", goal.text()))
                                .orElse(text.get("of-plan")),
                        "plan-detail"));
        box.getStyleClass().add("plan-outcome");
        HBox.setHgrow(box, Priority.ALWAYS);
        HBox row = Parts.row("plan-outcome-line", box);
        if (model.mayEdit()) {
            Button away = Icons.button(MaterialDesignC.CLOSE, text.get("outcome-delete", outcome.text()));
            away.setOnAction(_ -> hands.deeds().delete(outcome.id()));
            row.getChildren().add(away);
        }
        return row;
    }
}
