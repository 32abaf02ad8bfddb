package org.daybook.app.calendar;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.daybook.app.text.Times;

/** The hours at the left of a time grid. */
final class HourScale extends Pane {

    private static final double LINE = 16;
    private static final double RIGHT = 8;

    private final List<Label> labels = new ArrayList<>();

    HourScale() {
        getStyleClass().add("hour-scale");
        setManaged(false);
        for (int hour = 0; hour < 24; hour++) {
            Label label = new Label(Times.clock(LocalTime.of(hour, 0)));
            label.setAlignment(Pos.CENTER_RIGHT);
            label.setManaged(false);
            label.setVisible(hour > 0);
            labels.add(label);
        }
        getChildren().addAll(labels);
    }

    void say(List<LocalTime> times) {
        for (int hour = 0; hour < labels.size(); hour++) {
            labels.get(hour).setText(Times.clock(times.get(hour)));
        }
    }

    void lay(double hourHeight, double width) {
        for (int hour = 0; hour < labels.size(); hour++) {
            labels.get(hour).resizeRelocate(0, Math.round(hour * hourHeight - LINE / 2), width - RIGHT, LINE);
        }
    }
}
