package org.daybook.app.coaching.plan;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.app.surface.Parts;

/** A part of a plan's page under its heading, with what can be done in it at the right. */
class PlanSection extends VBox {

    private final HBox head;

    PlanSection(String title) {
        getStyleClass().add("plan-section");
        head = Parts.row("plan-section-head", Parts.styled(title, "plan-heading"), Parts.gap());
        getChildren().add(head);
    }

    final void offer(Node node) {
        head.getChildren().add(node);
    }
}
