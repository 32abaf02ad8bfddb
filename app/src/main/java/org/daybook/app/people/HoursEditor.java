package org.daybook.app.people;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.app.text.Messages;
import org.daybook.core.people.WorkingHours;

/** Working hours: the grid they are painted on, the usual weeks at a click, and what it all says. */
final class HoursEditor extends VBox {

    private final Messages text = Messages.of(HoursEditor.class);
    private final HoursSentence sentences = new HoursSentence();
    private final HoursGrid grid = new HoursGrid();

    HoursEditor(ObjectProperty<WorkingHours> hours) {
        getStyleClass().add("hours-editor");
        grid.hoursProperty().bindBidirectional(hours);
        Label sentence = new Label();
        sentence.setId("hours-sentence");
        sentence.getStyleClass().add("hours-sentence");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        grid.hoursProperty().subscribe(now -> sentence.setText(sentences.of(now)));
        Label name = new Label(text.get("hours"));
        name.getStyleClass().add("field-name");
        name.setLabelFor(grid);
        FlowPane presets = new FlowPane(
                preset("hours-office", () -> grid.paint(PaintedWeek.office())),
                preset("hours-monday", () -> grid.paint(grid.week().mondayOnAllWeekdays())),
                preset("hours-clear", () -> grid.paint(new PaintedWeek(WorkingHours.UNKNOWN))));
        presets.getStyleClass().add("hours-presets");
        getChildren().addAll(name, grid, sentence, presets);
    }

    private Button preset(String key, Runnable action) {
        Button preset = new Button(text.get(key));
        preset.setId(key);
        preset.getStyleClass().add("small");
        preset.setOnAction(_ -> action.run());
        return preset;
    }
}
