package org.daybook.app.coaching.plan;

import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.daybook.core.coaching.PlanGlance;
import org.daybook.core.coaching.PlanPage;
import org.jspecify.annotations.Nullable;

/** All plans, and a field in which to seek among them. */
final class PlansList extends VBox {

    private static final double WIDTH = 280;
    private static final double MARGIN = 10;

    private final PlansViewModel model;
    private final ListView<PlanGlance> list = new ListView<>();
    private boolean filling;

    PlansList(PlansViewModel model) {
        this.model = model;
        Messages text = Messages.of(PlansList.class);
        getStyleClass().add("plans");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        TextField filter = new TextField();
        filter.setId("plans-filter");
        filter.setPromptText(text.get("seek"));
        filter.setAccessibleText(text.get("seek"));
        filter.textProperty().bindBidirectional(model.filterProperty());
        list.setId("plans-list");
        list.setAccessibleText(text.get("plans"));
        list.setCellFactory(_ -> new PlanCell(model));
        Label none = Parts.sentence(text.get("none-found"), "quiet");
        list.setPlaceholder(none);
        setVgrow(list, Priority.ALWAYS);
        setMargin(filter, new Insets(0, MARGIN, 0, MARGIN));
        getChildren().addAll(filter, list);
        model.shown().addListener((ListChangeListener<PlanGlance>) _ -> fill());
        model.pageProperty().subscribe(this::mark);
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        fill();
    }

    /** What the list does by itself while it is filled, nobody means. */
    private void fill() {
        filling = true;
        list.getItems().setAll(model.shown());
        filling = false;
        mark(model.pageProperty().get());
    }

    /** The row of the plan that is open is the one selected. */
    private void mark(@Nullable PlanPage page) {
        filling = true;
        list.getItems().stream()
                .filter(each -> page != null && each.id().equals(page.id()))
                .findFirst()
                .ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
        filling = false;
    }

    private void chosen(@Nullable PlanGlance glance) {
        if (glance != null && !filling) {
            model.open(glance);
        }
    }
}
