package org.daybook.app.calendar;

import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.daybook.app.look.Icons;
import org.daybook.app.text.Messages;
import org.daybook.core.people.PersonId;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The calendar's part of the bar at the top: where in time we are, how much of it we see, and whose. */
final class CalendarToolbar extends HBox {

    private final Messages text = Messages.of(CalendarToolbar.class);
    private final CalendarViewModel model;

    CalendarToolbar(CalendarViewModel model) {
        this.model = model;
        getStyleClass().add("calendar-toolbar");
        setAlignment(Pos.CENTER_LEFT);
        Button today = new Button(text.get("today"));
        today.setId("today");
        today.setMinWidth(Region.USE_PREF_SIZE);
        today.setTooltip(new Tooltip(text.get("today-key")));
        today.setOnAction(_ -> model.goToToday());
        Button previous = Icons.button(MaterialDesignC.CHEVRON_LEFT, text.get("previous"));
        previous.setId("previous");
        previous.setOnAction(_ -> model.step(-1));
        Button next = Icons.button(MaterialDesignC.CHEVRON_RIGHT, text.get("next"));
        next.setId("next");
        next.setOnAction(_ -> model.step(1));
        HBox steps = new HBox(previous, next);
        steps.setAlignment(Pos.CENTER_LEFT);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(today, steps, title(), week(), gap, people(), stretches(), add());
    }

    private Label title() {
        Label title = new Label();
        title.getStyleClass().add("date-title");
        title.setId("date-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        title.textProperty()
                .bind(Bindings.createStringBinding(model::title, model.dateProperty(), model.stretchProperty()));
        return title;
    }

    private Label week() {
        Label week = new Label();
        week.getStyleClass().add("week-number");
        week.setMinWidth(Region.USE_PREF_SIZE);
        week.textProperty().bind(Bindings.createStringBinding(model::weekNumber, model.dateProperty()));
        return week;
    }

    private Button add() {
        Button add = new Button(text.get("new"), Icons.of(MaterialDesignP.PLUS));
        add.setId("new");
        add.getStyleClass().add("accent");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setTooltip(new Tooltip(text.get("new-key")));
        add.setOnAction(_ -> model.createSoon());
        return add;
    }

    private HBox stretches() {
        ToggleGroup group = new ToggleGroup();
        HBox box = new HBox();
        box.getStyleClass().add("segments");
        box.setMinWidth(Region.USE_PREF_SIZE);
        for (Stretch stretch : Stretch.values()) {
            ToggleButton button = new ToggleButton(text.named(stretch));
            button.setId("stretch-" + stretch.days());
            button.setToggleGroup(group);
            button.setUserData(stretch);
            button.getStyleClass().add(stretch == Stretch.DAY ? "left-pill" : "right-pill");
            button.setOnAction(_ -> {
                model.stretchProperty().set(stretch);
                button.setSelected(true);
            });
            model.stretchProperty().subscribe(now -> button.setSelected(now == stretch));
            box.getChildren().add(button);
        }
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /** Narrows the calendar to some people; those on the page are offered. */
    private MenuButton people() {
        MenuButton menu = new MenuButton(text.get("everyone"), Icons.of(MaterialDesignA.ACCOUNT_MULTIPLE_OUTLINE));
        menu.setId("people");
        menu.getStyleClass().add("people-filter");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.only().isEmpty()
                                ? text.get("everyone")
                                : text.get("some", model.only().size()),
                        model.only()));
        menu.setOnShowing(_ -> offer(menu));
        menu.getItems().add(new MenuItem(text.get("everyone")));
        return menu;
    }

    private void offer(MenuButton menu) {
        MenuItem everyone = new MenuItem(text.get("everyone"));
        everyone.setOnAction(_ -> model.only().clear());
        menu.getItems().setAll(everyone, new SeparatorMenuItem());
        model.pageProperty().get().names().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(person -> menu.getItems().add(choice(person.getKey(), person.getValue())));
    }

    private CheckMenuItem choice(PersonId id, String name) {
        CheckMenuItem item = new CheckMenuItem(name);
        item.setSelected(model.only().contains(id));
        item.selectedProperty().subscribe((_, chosen) -> {
            if (chosen) {
                model.only().add(id);
            } else {
                model.only().remove(id);
            }
        });
        return item;
    }
}
