package org.daybook.app.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;

/** One month of the year: its name, the weekdays, its days. */
final class YearMonthBlock extends Region {

    private static final int COLUMNS = 7;
    private static final int ROWS = 6;
    private static final int MOST_DAYS = 31;
    private static final double NAME = 26;
    private static final double WEEKDAYS = 18;

    private final Button name = new Button();
    private final List<Label> weekdays = new ArrayList<>();
    private final List<YearDay> days = new ArrayList<>();
    private LocalDate first = LocalDate.EPOCH;
    private int offset;

    YearMonthBlock(Messages text, Consumer<LocalDate> onName) {
        getStyleClass().add("year-month");
        name.getStyleClass().setAll("year-month-name");
        name.setFocusTraversable(false);
        name.setOnAction(_ -> onName.accept(first));
        for (int column = 0; column < COLUMNS; column++) {
            Label weekday = new Label();
            weekday.getStyleClass().setAll("year-weekday");
            weekdays.add(weekday);
        }
        for (int day = 0; day < MOST_DAYS; day++) {
            days.add(new YearDay(text));
        }
        getChildren().add(name);
        getChildren().addAll(weekdays);
        getChildren().addAll(days);
    }

    void show(LocalDate month, LocalDate today, WeekFields weeks) {
        first = month;
        name.setText(Times.month(month.getMonth()));
        LocalDate monday = month.with(TemporalAdjusters.previousOrSame(weeks.getFirstDayOfWeek()));
        offset = (int) ChronoUnit.DAYS.between(monday, month);
        for (int column = 0; column < COLUMNS; column++) {
            weekdays.get(column)
                    .setText(Times.shortWeekday(monday.plusDays(column).getDayOfWeek())
                            .substring(0, 1));
        }
        for (int day = 0; day < MOST_DAYS; day++) {
            days.get(day).setVisible(day < month.lengthOfMonth());
            days.get(day).show(month.plusDays(Math.min(day, month.lengthOfMonth() - 1)), today);
        }
        requestLayout();
    }

    Stream<YearDay> days() {
        return days.stream().filter(YearDay::isVisible);
    }

    @Override
    protected void layoutChildren() {
        double column = Math.floor(getWidth() / COLUMNS);
        double row = Math.floor((getHeight() - NAME - WEEKDAYS) / ROWS);
        name.resizeRelocate(0, 0, Math.min(getWidth(), name.prefWidth(-1)), NAME);
        for (int i = 0; i < COLUMNS; i++) {
            weekdays.get(i).resizeRelocate(i * column, NAME, column, WEEKDAYS);
        }
        for (int i = 0; i < MOST_DAYS; i++) {
            int cell = i + offset;
            days.get(i)
                    .resizeRelocate(
                            cell % COLUMNS * column + 1,
                            NAME + WEEKDAYS + Math.floorDiv(cell, COLUMNS) * row + 1,
                            column - 2,
                            row - 2);
        }
    }
}
