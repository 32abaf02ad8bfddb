package org.daybook.app.dispatch;

import java.time.DayOfWeek;
import javafx.beans.binding.Bindings;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.app.text.Messages;

/** Edits how an entry repeats, and says below in a sentence what that means. */
final class RecurrenceEditor extends VBox {

    private static final int MOST_INTERVAL = 99;
    private static final int MOST_COUNT = 999;
    private static final double NUMBER_WIDTH = 86;

    private final Messages text = Messages.of(RecurrenceEditor.class);
    private final RecurrenceViewModel model;

    RecurrenceEditor(RecurrenceViewModel model) {
        this.model = model;
        getStyleClass().add("recurrence");
        ComboBox<Repeats> repeats = Fields.choice(Repeats.values(), text::named);
        repeats.setId("repeats");
        repeats.valueProperty().bindBidirectional(model.repeatsProperty());
        Node interval = interval();
        Node weekdays = weekdays();
        CheckBox byWeekday = new CheckBox(text.get("repeat-by-weekday"));
        byWeekday.selectedProperty().bindBidirectional(model.byWeekdayProperty());
        TextField raw = new TextField();
        raw.setId("rule");
        raw.setPromptText("FREQ=WEEKLY;BYDAY=MO,TH");
        raw.textProperty().bindBidirectional(model.rawProperty());
        raw.setAccessibleText(text.get("repeat-rule"));
        Node ends = ends();
        getChildren().addAll(Fields.row(Fields.named(text.get("repeat"), repeats), interval));
        getChildren().addAll(weekdays, byWeekday, raw, ends, sentence());
        model.repeatsProperty().subscribe(now -> {
            boolean simple = now != Repeats.NEVER && now != Repeats.CUSTOM;
            Fields.shown(interval, simple);
            Fields.shown(weekdays, now == Repeats.WEEKLY);
            Fields.shown(byWeekday, now == Repeats.MONTHLY);
            Fields.shown(raw, now == Repeats.CUSTOM);
            Fields.shown(ends, simple);
        });
    }

    private Node interval() {
        Spinner<Integer> every =
                new Spinner<>(1, MOST_INTERVAL, model.intervalProperty().get());
        every.setEditable(true);
        every.setAccessibleText(text.get("repeat-every"));
        every.setPrefWidth(NUMBER_WIDTH);
        every.getValueFactory()
                .valueProperty()
                .bindBidirectional(model.intervalProperty().asObject());
        Label unit = new Label();
        unit.getStyleClass().add("quiet");
        unit.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> text.get(
                                "repeat-unit." + model.repeatsProperty().get().name(),
                                model.intervalProperty().get()),
                        model.repeatsProperty(),
                        model.intervalProperty()));
        HBox box = new HBox(every, unit);
        box.getStyleClass().add("inline");
        box.setAlignment(Pos.CENTER_LEFT);
        VBox named = Fields.named(text.get("repeat-every"), box);
        HBox.setHgrow(named, Priority.NEVER);
        named.setMinWidth(USE_PREF_SIZE);
        return named;
    }

    private Node weekdays() {
        HBox days = new HBox();
        days.getStyleClass().add("weekdays");
        for (DayOfWeek day : DayOfWeek.values()) {
            ToggleButton button = new ToggleButton(Weekdays.shortName(day).substring(0, 2));
            button.setAccessibleText(Weekdays.name(day));
            button.setId("weekday-" + day.getValue());
            button.getStyleClass().add("weekday-toggle");
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setSelected(model.weekdays().contains(day));
            button.setOnAction(_ -> {
                if (button.isSelected()) {
                    model.weekdays().add(day);
                } else {
                    model.weekdays().remove(day);
                }
            });
            model.weekdays().addListener((SetChangeListener<DayOfWeek>)
                    _ -> button.setSelected(model.weekdays().contains(day)));
            days.getChildren().add(button);
        }
        return days;
    }

    private Node ends() {
        ComboBox<Ends> ends = Fields.choice(Ends.values(), text::named);
        ends.setId("ends");
        ends.valueProperty().bindBidirectional(model.endsProperty());
        DatePicker until = new DatePicker();
        until.setId("until");
        until.setAccessibleText(text.get("repeat-ends"));
        until.valueProperty().bindBidirectional(model.untilProperty());
        Spinner<Integer> count =
                new Spinner<>(1, MOST_COUNT, model.countProperty().get());
        count.setEditable(true);
        count.setAccessibleText(text.get("repeat-times"));
        count.setPrefWidth(NUMBER_WIDTH);
        count.getValueFactory()
                .valueProperty()
                .bindBidirectional(model.countProperty().asObject());
        Label times = new Label(text.get("repeat-times"));
        times.getStyleClass().add("quiet");
        HBox after = new HBox(count, times);
        after.getStyleClass().add("inline");
        after.setAlignment(Pos.CENTER_LEFT);
        HBox which = new HBox(until, after);
        which.setAlignment(Pos.CENTER_LEFT);
        VBox named = Fields.named(text.get("repeat-ends"), ends);
        VBox value = Fields.named(" ", which);
        HBox row = Fields.row(named, value);
        model.endsProperty().subscribe(now -> {
            Fields.shown(until, now == Ends.ON);
            Fields.shown(after, now == Ends.AFTER);
            Fields.shown(value, now != Ends.NEVER);
        });
        return row;
    }

    private Label sentence() {
        Label sentence = new Label();
        sentence.setId("rule-sentence");
        sentence.getStyleClass().add("sentence");
        sentence.setWrapText(true);
        sentence.textProperty().bind(model.sentenceProperty());
        return sentence;
    }
}
