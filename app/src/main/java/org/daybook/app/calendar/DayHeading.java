package org.daybook.app.calendar;

import com.calendarfx.view.WeekDayHeaderView;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.daybook.app.text.Times;

/** The head of a day's column: the weekday and the number, today's in the accent colour. */
final class DayHeading extends WeekDayHeaderView.WeekDayHeaderCell {

    DayHeading(WeekDayHeaderView view) {
        super(view);
        Label weekday = new Label();
        weekday.getStyleClass().add("weekday");
        Label number = new Label();
        number.getStyleClass().add("day-number");
        HBox box = new HBox(weekday, number);
        box.getStyleClass().add("day-heading");
        box.setAlignment(Pos.CENTER);
        setGraphic(box);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        dateProperty().subscribe((LocalDate date) -> {
            weekday.setText(Times.shortWeekday(date.getDayOfWeek()));
            number.setText(String.valueOf(date.getDayOfMonth()));
        });
    }
}
