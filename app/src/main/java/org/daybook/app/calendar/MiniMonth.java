package org.daybook.app.calendar;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.app.look.Icons;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** A small month to find a day by: what is seen of it is tinted, and days with anything on them have a dot. */
final class MiniMonth extends VBox {

    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");
    private static final PseudoClass SEEN = PseudoClass.getPseudoClass("seen");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass BUSY = PseudoClass.getPseudoClass("busy");
    private static final int DAYS = 7;
    private static final int WEEKS = 6;
    private static final double SIDE = 22;

    private final Messages text;
    private final CalendarViewModel model;
    private final BusyDays busy;
    private final Label title = new Label();
    private final GridPane grid = new GridPane();
    private final List<Label> weekdays = new ArrayList<>();
    private final List<Label> weekNumbers = new ArrayList<>();
    private final List<Day> days = new ArrayList<>();
    private LocalDate month = LocalDate.EPOCH;

    MiniMonth(Messages text, CalendarViewModel model, BusyDays busy) {
        this.text = text;
        this.model = model;
        this.busy = busy;
        getStyleClass().add("mini-month");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.DATE_PICKER);
        accessibleTextProperty().bind(title.textProperty());
        build();
        model.dateProperty().subscribe(this::follow);
        model.kindProperty().subscribe(this::mark);
        model.weeksProperty().subscribe(this::draw);
        busy.daysProperty().subscribe(this::mark);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        follow();
    }

    private void build() {
        title.getStyleClass().add("mini-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button before = Icons.button(MaterialDesignC.CHEVRON_LEFT, text.get("mini-before"));
        before.setId("mini-before");
        before.setOnAction(_ -> turn(-1));
        Button after = Icons.button(MaterialDesignC.CHEVRON_RIGHT, text.get("mini-after"));
        after.setId("mini-after");
        after.setOnAction(_ -> turn(1));
        HBox top = new HBox(title, before, after);
        top.setAlignment(Pos.CENTER_LEFT);
        for (int column = 0; column <= DAYS; column++) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(100.0 / (DAYS + 1));
            grid.getColumnConstraints().add(share);
        }
        for (int column = 0; column < DAYS; column++) {
            weekdays.add(small("mini-weekday"));
            grid.add(weekdays.get(column), column + 1, 0);
        }
        for (int week = 0; week < WEEKS; week++) {
            weekNumbers.add(small("mini-week"));
            grid.add(weekNumbers.get(week), 0, week + 1);
            for (int column = 0; column < DAYS; column++) {
                Day day = new Day();
                days.add(day);
                grid.add(day, column + 1, week + 1);
            }
        }
        getChildren().addAll(top, grid);
    }

    private static Label small(String styleClass) {
        Label label = new Label();
        label.getStyleClass().setAll("label", styleClass);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    /** Turns its own page; the calendar stays where it is. */
    private void turn(int months) {
        month = month.plusMonths(months);
        draw();
    }

    private void follow() {
        LocalDate wanted = model.dateProperty().get().withDayOfMonth(1);
        if (wanted.equals(month)) {
            mark();
        } else {
            month = wanted;
            draw();
        }
    }

    private void draw() {
        WeekFields weeks = model.weeksProperty().get();
        LocalDate first = month.with(TemporalAdjusters.previousOrSame(weeks.getFirstDayOfWeek()));
        title.setText(Times.months(month, month));
        for (int column = 0; column < DAYS; column++) {
            weekdays.get(column)
                    .setText(Times.shortWeekday(first.plusDays(column).getDayOfWeek())
                            .substring(0, 1));
        }
        for (int week = 0; week < WEEKS; week++) {
            weekNumbers.get(week).setText(String.valueOf(first.plusWeeks(week).get(weeks.weekOfWeekBasedYear())));
        }
        for (int i = 0; i < days.size(); i++) {
            days.get(i).show(first.plusDays(i));
        }
        busy.within(first, first.plusWeeks(WEEKS));
        mark();
    }

    private void mark() {
        days.forEach(Day::mark);
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
            return;
        }
        LocalDate day = model.dateProperty().get();
        switch (event.getCode()) {
            case LEFT -> model.goTo(day.minusDays(1));
            case RIGHT -> model.goTo(day.plusDays(1));
            case UP -> model.goTo(day.minusWeeks(1));
            case DOWN -> model.goTo(day.plusWeeks(1));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private final class Day extends StackPane {

        private final Button number = new Button();
        private final Region dot = new Region();
        private LocalDate day = LocalDate.EPOCH;

        Day() {
            getStyleClass().add("mini-day");
            number.getStyleClass().setAll("mini-number");
            number.setFocusTraversable(false);
            number.setPrefSize(SIDE, SIDE);
            number.setOnAction(_ -> model.goTo(day));
            dot.getStyleClass().add("mini-dot");
            dot.setMouseTransparent(true);
            StackPane.setAlignment(dot, Pos.BOTTOM_CENTER);
            getChildren().addAll(number, dot);
        }

        void show(LocalDate shown) {
            day = shown;
            number.setText(String.valueOf(shown.getDayOfMonth()));
        }

        void mark() {
            boolean seen = !day.isBefore(model.firstDay()) && day.isBefore(model.afterLastDay());
            boolean anything = busy.daysProperty().get().contains(day);
            pseudoClassStateChanged(TODAY, day.equals(model.today()));
            pseudoClassStateChanged(OUTSIDE, day.getMonth() != month.getMonth());
            pseudoClassStateChanged(SEEN, seen && model.kindProperty().get() != ViewKind.YEAR);
            pseudoClassStateChanged(CHOSEN, day.equals(model.dateProperty().get()));
            pseudoClassStateChanged(BUSY, anything);
            dot.setVisible(anything);
            number.setAccessibleText(text.get(anything ? "mini-day-busy" : "mini-day", Times.longDay(day)));
        }
    }
}
