package org.daybook.app.print;

import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.daybook.app.text.Messages;

/** What can be chosen beside the pages that come of it: the printer at the end, before it whatever makes other pages. */
abstract class Choices extends VBox {

    final Messages text = Messages.of(Choices.class);
    private final ComboBox<String> printer = new ComboBox<>();

    Choices() {
        getStyleClass().add("print-choices");
    }

    /** What has the keyboard to begin with. */
    abstract Control first();

    /** The printer chosen; null where there is none. */
    final ComboBox<String> printer() {
        return printer;
    }

    final VBox printerOf(PagesViewModel pages) {
        printer.setId("print-printer");
        pages.printersProperty().subscribe(names -> {
            printer.getItems().setAll(names);
            printer.getSelectionModel().selectFirst();
            printer.setDisable(names.isEmpty());
        });
        printer.setPromptText(text.get("no-printer"));
        return field("printer", printer);
    }

    final VBox field(String key, Control control) {
        Label label = new Label(text.get("choose-" + key));
        label.getStyleClass().add("amount-name");
        label.setLabelFor(control);
        control.setMaxWidth(Double.MAX_VALUE);
        control.setAccessibleText(label.getText());
        VBox box = new VBox(label, control);
        box.getStyleClass().add("choice");
        return box;
    }

    final <E extends Enum<E>> ComboBox<E> choice(String id, E[] values, ObjectProperty<E> chosen) {
        ComboBox<E> box = new ComboBox<>(FXCollections.observableArrayList(values));
        box.setId(id);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(E value) {
                return value == null ? "" : text.named(value);
            }

            @Override
            public E fromString(String name) {
                throw new UnsupportedOperationException("Nobody types here: " + name);
            }
        });
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }
}
