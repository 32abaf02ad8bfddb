package org.daybook.app.palette;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Icons;
import org.daybook.app.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** One field, and below it what it finds. The keyboard stays in the field. */
final class PaletteView extends VBox {

    private static final double WIDTH = 640;
    private static final double LIST_HEIGHT = 420;
    private static final int PAGE = 6;

    private final Messages text = Messages.of(PaletteView.class);
    private final PaletteViewModel model;
    private final TextField field = new TextField();
    private final ListView<Row> list;

    PaletteView(PaletteViewModel model) {
        this.model = model;
        getStylesheets().add(Appearance.sheet(PaletteView.class, "palette.css"));
        getStyleClass().add("palette");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        field.setId("palette-field");
        field.textProperty().bindBidirectional(model.typedProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox line = new HBox(Icons.of(MaterialDesignM.MAGNIFY), field);
        line.getStyleClass().add("palette-line");
        line.setAlignment(Pos.CENTER_LEFT);
        list = new ListView<>(model.rows());
        list.setId("palette-list");
        list.getStyleClass().add("palette-list");
        list.setFocusTraversable(false);
        list.setPrefHeight(LIST_HEIGHT);
        list.setCellFactory(_ -> new RowCell(model::choose));
        list.setAccessibleText(text.get("list"));
        model.selectedProperty().subscribe(this::select);
        model.rows().addListener((ListChangeListener<Row>) _ -> select());
        Label keys = new Label(text.get("keys"));
        keys.getStyleClass().add("palette-keys");
        keys.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(line, list, keys);
    }

    TextField field() {
        return field;
    }

    /** Says in the field what is looked for. */
    void prompt(Scope scope) {
        String prompt = text.named(scope);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.end();
    }

    private void select() {
        int at = model.selectedProperty().get();
        if (at < 0 || at >= model.rows().size()) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(at);
            // The heading of the first group would otherwise stay out of sight.
            list.scrollTo(Math.max(0, at - (at <= 1 ? at : PAGE)));
        }
        field.setAccessibleHelp(
                model.selection().map(choice -> choice.face().spoken()).orElse(""));
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case PAGE_DOWN -> model.move(PAGE);
            case PAGE_UP -> model.move(-PAGE);
            case ENTER -> model.choose();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
