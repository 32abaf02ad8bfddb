package org.daybook.app.roster.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.app.text.Messages;
import org.daybook.core.roster.ShiftTypeDetails;

/** The types of shifts whose hours nothing says: somebody types them, and they become the hospital's. */
final class TypesPart extends VBox {

    private static final double ROW = 38;
    private static final int ROWS = 4;
    private static final double HOURS = 76;

    private final Messages text = Messages.of(TypesPart.class);
    private final IntakeViewModel model;
    private final Button add = new Button();

    TypesPart(IntakeViewModel model, Consumer<List<ShiftTypeDetails>> whenAdded) {
        this.model = model;
        getStyleClass().add("types-part");
        Label heading = new Label(text.get("types", model.types().size()));
        heading.getStyleClass().add("part");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        add.setText(text.get("types-add"));
        add.setId("types-add");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> whenAdded.accept(filled()));
        HBox head = new HBox(heading, gap, add);
        head.getStyleClass().add("part-head");
        head.setAlignment(Pos.CENTER_LEFT);
        VBox rows = new VBox();
        rows.getStyleClass().add("types");
        model.types().forEach(row -> rows.getChildren().add(row(row)));
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(Math.min(ROWS, model.types().size()) * ROW + 4);
        scroll.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(head, scroll);
        follow();
    }

    private HBox row(TypeRow row) {
        Label code = new Label(row.code());
        code.getStyleClass().add("line-title");
        Label shifts =
                new Label(row.shifts() > 0 ? text.get("on-shifts", row.shifts()) : text.get("on-marks", row.marks()));
        shifts.getStyleClass().add("lead");
        shifts.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(shifts, Priority.ALWAYS);
        HBox box = new HBox(
                code,
                shifts,
                hours("type-start", text.get("type-start", row.code()), row.startProperty()),
                new Label("–"),
                hours("type-end", text.get("type-end", row.code()), row.endProperty()));
        box.getStyleClass().add("type-row");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private TextField hours(String style, String accessible, StringProperty value) {
        TextField field = new TextField();
        field.getStyleClass().add(style);
        field.setPrefWidth(HOURS);
        field.setPromptText("00:00");
        field.setAccessibleText(accessible);
        field.textProperty().bindBidirectional(value);
        value.subscribe(this::follow);
        return field;
    }

    private void follow() {
        add.setDisable(filled().size() < model.types().size());
    }

    private List<ShiftTypeDetails> filled() {
        return model.types().stream()
                .map(TypeRow::details)
                .flatMap(Optional::stream)
                .toList();
    }
}
