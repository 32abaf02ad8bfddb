package org.daybook.app.print;

import java.time.LocalDate;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.collections.SetChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.MenuButton;
import org.daybook.core.people.PersonId;
import org.jspecify.annotations.Nullable;

/** What can be chosen about a printout of the calendar. */
final class PrintChoices extends Choices {

    private final PrintViewModel model;
    private final ComboBox<Layout> layout;
    private final MenuButton who = new MenuButton();

    PrintChoices(PrintViewModel model) {
        this.model = model;
        layout = choice("print-view", Layout.values(), model.layoutProperty());
        who.setId("print-who");
        model.peopleProperty().subscribe(this::people);
        model.only().addListener((SetChangeListener<PersonId>) _ -> sayWho());
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
                        printerOf(model.pages()));
    }

    @Override
    Control first() {
        return layout;
    }

    private static DatePicker date(String id, ObjectProperty<@Nullable LocalDate> chosen) {
        DatePicker picker = new DatePicker();
        picker.setId(id);
        picker.valueProperty().bindBidirectional(chosen);
        return picker;
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
