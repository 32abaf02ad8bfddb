package org.daybook.app.calendar;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.daybook.app.look.Icons;
import org.daybook.app.surface.Segments;
import org.daybook.app.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The calendar's part of the bar at the top: where in time we are, how much of it we see, and whose. */
final class CalendarToolbar extends HBox {

    private static final double LEAST_TITLE = 90;

    private final Messages text = Messages.of(CalendarToolbar.class);
    private final CalendarViewModel model;

    CalendarToolbar(CalendarViewModel model, Hands hands) {
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
        getChildren().addAll(today, steps, title(), week(), gap, peoplePages(), kinds(), add(hands));
    }

    private Label title() {
        Label title = new Label();
        title.getStyleClass().add("date-title");
        title.setId("date-title");
        title.setMinWidth(LEAST_TITLE);
        title.textProperty()
                .bind(Bindings.createStringBinding(
                        model::title, model.dateProperty(), model.kindProperty(), model.weeksProperty()));
        return title;
    }

    private Label week() {
        Label week = new Label();
        week.getStyleClass().add("week-number");
        week.setMinWidth(Region.USE_PREF_SIZE);
        week.textProperty()
                .bind(Bindings.createStringBinding(
                        model::weekNumber, model.dateProperty(), model.kindProperty(), model.weeksProperty()));
        return week;
    }

    private Button add(Hands hands) {
        Button add = new Button(text.get("new"), Icons.of(MaterialDesignP.PLUS));
        add.setId("new");
        add.getStyleClass().add("accent");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setTooltip(new Tooltip(text.get("new-key")));
        add.setOnAction(_ -> hands.draftAtPlace());
        return add;
    }

    private HBox kinds() {
        return new Segments<>(model.kindProperty(), ViewKind.values(), "view-", text::named)
                .telling(kind ->
                        text.get("view-key", text.named(kind), kind.name().charAt(0)));
    }

    /** Leads to the people there is no room for at once; there while people are seen side by side. */
    private HBox peoplePages() {
        Button before = Icons.button(MaterialDesignC.CHEVRON_DOUBLE_LEFT, text.get("people-before"));
        before.setId("people-before");
        before.setOnAction(_ -> turn(-1));
        Button after = Icons.button(MaterialDesignC.CHEVRON_DOUBLE_RIGHT, text.get("people-after"));
        after.setId("people-after");
        after.setOnAction(_ -> turn(1));
        HBox box = new HBox(before, after);
        box.setAlignment(Pos.CENTER_LEFT);
        box.visibleProperty().bind(model.kindProperty().map(kind -> kind == ViewKind.PEOPLE));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private void turn(int pages) {
        model.peoplePageProperty().set(Math.max(0, model.peoplePageProperty().get() + pages));
    }
}
