package org.daybook.app.print;

import java.time.LocalDate;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.daybook.app.text.Messages;
import org.daybook.core.people.PersonId;
import org.jspecify.annotations.Nullable;

/** What can be chosen about a printout. */
final class PrintChoices extends VBox {

    private final Messages text = Messages.of(PrintChoices.class);
    private final PrintViewModel model;
    private final ComboBox<Layout> layout;
    private final MenuButton who = new MenuButton();
    private final ComboBox<String> printer = new ComboBox<>();

    PrintChoices(PrintViewModel model) {
        this.model = model;
        getStyleClass().add("print-choices");
        layout = choice("print-view", Layout.values(), model.layoutProperty());
        who.setId("print-who");
        model.peopleProperty().subscribe(this::people);
        model.only().addListener((SetChangeListener<PersonId>) _ -> sayWho());
        printer.setId("print-printer");
        model.printersProperty().subscribe(names -> {
            printer.getItems().setAll(names);
            printer.getSelectionModel().selectFirst();
            printer.setDisable(names.isEmpty());
        });
        printer.setPromptText(text.get("no-printer"));
        getChildren()
                .addAll(
                        field("view", layout),
                        field("from", date("print-from", model.fromProperty())),
                        field("to", date("print-to", model.toProperty())),
                        field("who", who),
                        field("paper", choice("print-paper", Paper.values(), model.paperProperty())),
                        field(
                                "orientation",
                                choice("print-orientation", Orientation.values(), model.orientationProperty())),
                        field("printer", printer));
    }

    /** What has the keyboard to begin with. */
    Node first() {
        return layout;
    }

    /** The printer chosen; null where there is none. */
    ComboBox<String> printer() {
        return printer;
    }

    private Node field(String key, Control control) {
        Label label = new Label(text.get("choose-" + key));
        label.getStyleClass().add("amount-name");
        label.setLabelFor(control);
        control.setMaxWidth(Double.MAX_VALUE);
        control.setAccessibleText(label.getText());
        VBox box = new VBox(label, control);
        box.getStyleClass().add("choice");
        return box;
    }

    private static DatePicker date(String id, ObjectProperty<@Nullable LocalDate> chosen) {
        DatePicker picker = new DatePicker();
        picker.setId(id);
        picker.valueProperty().bindBidirectional(chosen);
        return picker;
    }

    private <E extends Enum<E>> ComboBox<E> choice(String id, E[] values, ObjectProperty<E> chosen) {
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

    private void people(Map<PersonId, String> people) {
        who.getItems().clear();
        people.forEach((person, name) -> {
            CheckMenuItem item = new CheckMenuItem(name);
            item.setSelected(model.only().contains(person));
            item.selectedProperty().subscribe((_, chosen) -> choose(person, chosen));
            who.getItems().add(item);
        });
        who.setDisable(people.isEmpty());
        sayWho();
    }

    private void choose(PersonId person, boolean wanted) {
        if (wanted) {
            model.only().add(person);
        } else {
            model.only().remove(person);
        }
    }

    private void sayWho() {
        int count = model.only().size();
        who.setText(count == 0 ? text.get("everyone") : text.get("several-people", count));
    }
}
