package org.daybook.app.coaching.plan;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.daybook.core.coaching.PlanPage;

/** What is being proposed, what its signs mean, what is amiss, and the way out of it: scheduled, or dropped. */
final class ProposalHead extends VBox {

    private final Messages text = Messages.of(ProposalHead.class);
    private final ProposalViewModel model;
    private final ProposalWords words;
    private final Button go;
    private final Label warning = Parts.sentence("", "proposal-warning");

    ProposalHead(ProposalViewModel model, ProposalWords words, Runnable leave) {
        this.model = model;
        this.words = words;
        PlanPage page = model.page();
        getStyleClass().add("proposal-head");
        go = Parts.accent("proposal-schedule", "", () -> model.schedule(leave));
        Button cancel = Parts.button("proposal-cancel", text.get("proposal-cancel"), leave);
        VBox titles = new VBox(
                Parts.sentence(
                        text.get(
                                "proposal-heading",
                                model.cycle(),
                                page.details().title()),
                        "proposal-title"),
                Parts.sentence(text.get("proposal-how"), "quiet"));
        titles.getStyleClass().add("plan-titles");
        titles.setMinWidth(0);
        HBox.setHgrow(titles, Priority.ALWAYS);
        HBox first = Parts.row("plan-head-line", titles, cancel, go);
        first.setAlignment(Pos.TOP_LEFT);
        warning.setId("proposal-warning");
        warning.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(warning, Priority.ALWAYS);
        HBox second = Parts.row(
                "proposal-legend",
                key("of-coach", text.get("proposal-busy-key", page.coach())),
                key("of-teacher", text.get("proposal-busy-key", page.teacher())),
                warning);
        getChildren().addAll(first, second);
    }

    private static Node key(String styleClass, String words) {
        Region sample = new Region();
        sample.getStyleClass().addAll("busy-block", "sample", styleClass);
        Label label = Parts.styled(words, "plan-detail");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return Parts.row("proposal-key", sample, label);
    }

    /** Says how many visits there are now, and what is amiss. */
    void show() {
        int count = model.visits().size();
        go.setText(text.get("proposal-schedule", count));
        go.setDisable(count == 0);
        warning.setText(words.warning());
    }
}
