package org.daybook.app.roster;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;

/** The warnings that nobody has acknowledged yet, and where somebody does, by name (rule R3). */
final class WarningsPane extends VBox {

    private final Messages text = Messages.of(WarningsPane.class);
    private final PromoteViewModel model;
    private final CheckBox all = new CheckBox();

    WarningsPane(PromoteViewModel model) {
        this.model = model;
        getStyleClass().add("warnings-pane");
        all.setId("warnings-all");
        all.setOnAction(_ -> model.tickAll(all.isSelected()));
        ListView<Warning> list = new ListView<>(model.warnings());
        list.setId("warnings");
        list.getStyleClass().add("findings");
        list.setAccessibleText(text.get("warnings"));
        list.setCellFactory(_ -> new WarningCell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> tick(list, event));
        VBox.setVgrow(list, Priority.ALWAYS);
        TextField name = new TextField();
        name.setId("acknowledge-name");
        name.textProperty().bindBidirectional(model.nameProperty());
        name.setOnAction(_ -> model.acknowledge());
        Button acknowledge = Parts.button("acknowledge", "", model::acknowledge);
        acknowledge.textProperty().bind(model.tickedProperty().map(count -> text.get("acknowledge", count)));
        acknowledge.disableProperty().bind(model.tickedProperty().map(count -> count == 0));
        HBox deed = Parts.row("acknowledge-row", Parts.field(text.get("acknowledge-name"), name), acknowledge);
        deed.setAlignment(Pos.BOTTOM_LEFT);
        getChildren().addAll(all, list, deed);
        model.tickedProperty().subscribe(this::mark);
    }

    /** Shows how many there are. */
    void follow() {
        all.setText(text.get("warnings-all", model.warnings().size()));
        mark(model.tickedProperty().getValue());
    }

    private void mark(int ticked) {
        all.setIndeterminate(ticked > 0 && ticked < model.warnings().size());
        all.setSelected(ticked > 0 && ticked == model.warnings().size());
    }

    private static void tick(ListView<Warning> list, KeyEvent event) {
        Warning selected = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && selected != null) {
            selected.tickedProperty().set(!selected.tickedProperty().get());
            event.consume();
        }
    }
}
