package org.daybook.app.people;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.people.LocalTimeRange;
import org.daybook.core.people.WorkingHours;

/**
 * The week as a grid on which working hours are painted: with the mouse half hour by half hour, or by quarters with
 * Shift; with the keyboard by arrows and Space. A click on a day's heading clears the day, or fills it.
 */
final class HoursGrid extends Pane {

    static final double HOUR_HEIGHT = 14;
    static final double HEAD = 28;
    static final double GUTTER = 42;
    private static final int LABELLED = 3;
    private static final double WIDTH = 400;

    private final Messages text = Messages.of(HoursGrid.class);
    private final ObjectProperty<WorkingHours> hours = new SimpleObjectProperty<>(WorkingHours.UNKNOWN);
    private final List<Column> columns = new ArrayList<>();
    private final List<Region> lines = new ArrayList<>();
    private final List<Label> clocks = new ArrayList<>();
    private final Region cursor = new Region();
    private final Label bubble = new Label();
    private final HoursBrush brush;

    /** One day: its heading, its ground, and what is painted on it. */
    private record Column(DayOfWeek day, Button head, Region ground, List<Label> blocks) {}

    HoursGrid() {
        getStyleClass().add("hours-grid");
        setId("hours-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleHelp(text.get("hours-help"));
        for (DayOfWeek day : DayOfWeek.values()) {
            columns.add(new Column(day, head(day), region("hours-column"), new ArrayList<>()));
        }
        for (int hour = 0; hour <= 24; hour++) {
            lines.add(region(hour % LABELLED == 0 ? "hours-line-strong" : "hours-line"));
            if (hour % LABELLED == 0) {
                clocks.add(clock(hour));
            }
        }
        cursor.getStyleClass().add("hours-cursor");
        cursor.setMouseTransparent(true);
        cursor.visibleProperty().bind(focusedProperty());
        bubble.getStyleClass().add("hours-bubble");
        bubble.setMouseTransparent(true);
        bubble.setVisible(false);
        columns.forEach(column -> getChildren().add(column.ground()));
        getChildren().addAll(lines);
        getChildren().addAll(clocks);
        columns.forEach(column -> getChildren().add(column.head()));
        getChildren().addAll(cursor, bubble);
        brush = new HoursBrush(this);
        hours.subscribe(this::draw);
    }

    ObjectProperty<WorkingHours> hoursProperty() {
        return hours;
    }

    PaintedWeek week() {
        return new PaintedWeek(hours.get());
    }

    void paint(PaintedWeek week) {
        hours.set(week.hours());
    }

    private static Region region(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.setMouseTransparent(true);
        return region;
    }

    private static Label clock(int hour) {
        Label clock = new Label(HoursSentence.clock(hour * 60));
        clock.getStyleClass().add("hours-clock");
        clock.setMouseTransparent(true);
        return clock;
    }

    private Button head(DayOfWeek day) {
        Button head = new Button(Times.shortWeekday(day));
        head.setId("hours-" + day);
        head.getStyleClass().addAll("flat", "hours-head");
        head.setFocusTraversable(false);
        head.setAccessibleText(text.get("hours-toggle", Times.weekday(day)));
        head.setTooltip(new Tooltip(text.get("hours-toggle", Times.weekday(day))));
        head.setOnAction(_ -> paint(week().toggled(day)));
        return head;
    }

    private void draw() {
        PaintedWeek week = week();
        for (Column column : columns) {
            getChildren().removeAll(column.blocks());
            column.blocks().clear();
            week.of(column.day()).forEach(range -> column.blocks().add(block(range)));
            getChildren().addAll(getChildren().indexOf(cursor), column.blocks());
        }
        requestLayout();
    }

    private Label block(LocalTimeRange range) {
        int start = PaintedWeek.start(range);
        int end = PaintedWeek.end(range);
        Label block = new Label(end - start < 120 ? "" : HoursSentence.clock(start) + "\n" + HoursSentence.clock(end));
        block.getStyleClass().add("hours-block");
        block.setMouseTransparent(true);
        block.setUserData(range);
        return block;
    }

    /** Shows where the keyboard is, and says so. */
    void pointAt(DayOfWeek day, int minute, int step) {
        cursor.resizeRelocate(columnX(day), y(minute), columnWidth(), step * HOUR_HEIGHT / 60);
        setAccessibleText(text.get(
                week().worksAt(day, minute) ? "hours-cell-works" : "hours-cell-free",
                Times.weekday(day),
                HoursSentence.clock(minute),
                HoursSentence.clock(minute + step)));
    }

    /** Says beside the pointer what is being painted. */
    void say(String words, double x, double y) {
        bubble.setText(words);
        bubble.setVisible(true);
        bubble.autosize();
        bubble.relocate(
                Math.clamp(x + 14, 0, Math.max(0, getWidth() - bubble.getWidth())),
                Math.max(0, y - bubble.getHeight()));
    }

    void sayNothing() {
        bubble.setVisible(false);
    }

    DayOfWeek dayAt(double x) {
        return DayOfWeek.of((int) Math.clamp((x - GUTTER) / columnWidth(), 0, 6) + 1);
    }

    int minuteAt(double y) {
        return (int) Math.clamp((y - HEAD) / HOUR_HEIGHT * 60, 0, PaintedWeek.DAY_MINUTES - 1);
    }

    boolean isBody(double x, double y) {
        return x >= GUTTER && y >= HEAD && y < HEAD + 24 * HOUR_HEIGHT;
    }

    private double columnWidth() {
        return Math.floor((getWidth() - GUTTER) / 7);
    }

    private double columnX(DayOfWeek day) {
        return GUTTER + columnWidth() * (day.getValue() - 1);
    }

    private static double y(int minute) {
        return HEAD + minute * HOUR_HEIGHT / 60;
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH;
    }

    @Override
    protected double computeMinWidth(double height) {
        return WIDTH - 60;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEAD + 24 * HOUR_HEIGHT + 8;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        for (Column column : columns) {
            double x = columnX(column.day());
            column.head().resizeRelocate(x + 1, 0, columnWidth() - 2, HEAD - 3);
            column.ground().resizeRelocate(x + 1, HEAD, columnWidth() - 2, 24 * HOUR_HEIGHT);
            for (Label block : column.blocks()) {
                LocalTimeRange range = (LocalTimeRange) block.getUserData();
                double top = y(PaintedWeek.start(range));
                block.resizeRelocate(x + 1, top, columnWidth() - 2, y(PaintedWeek.end(range)) - top);
            }
        }
        for (int hour = 0; hour < lines.size(); hour++) {
            lines.get(hour).resizeRelocate(GUTTER, y(hour * 60), columnWidth() * 7, 1);
        }
        for (int i = 0; i < clocks.size(); i++) {
            Label clock = clocks.get(i);
            clock.autosize();
            clock.relocate(GUTTER - 6 - clock.getWidth(), y(i * LABELLED * 60) - clock.getHeight() / 2);
        }
        brush.point();
    }
}
