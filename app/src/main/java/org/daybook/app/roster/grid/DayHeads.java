package org.daybook.app.roster.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;

/** The heads of the days in sight: weekday, number, and how many people are missing. */
final class DayHeads extends Pane {

    static final double HEIGHT = 54;
    private static final double ROOM_FOR_WEEKDAY = 34;

    private final Messages text = Messages.of(DayHeads.class);
    private final List<Head> heads = new ArrayList<>();

    DayHeads() {
        setManaged(false);
        getStyleClass().add("day-heads");
    }

    /** @param left how far the sheet is scrolled */
    void draw(RosterTable table, GridGeometry geometry, SlipLayer.Range range, LocalDate today, double left) {
        int wanted = range.lastColumn() - range.firstColumn() + 1;
        while (heads.size() < wanted) {
            Head head = new Head();
            heads.add(head);
            getChildren().add(head);
        }
        while (heads.size() > wanted) {
            getChildren().remove(heads.removeLast());
        }
        for (int at = 0; at < wanted; at++) {
            int column = range.firstColumn() + at;
            double width = geometry.x(column + 1) - geometry.x(column);
            heads.get(at).show(table.day(column), table.missing().get(column), today, width);
            heads.get(at).resizeRelocate(geometry.x(column) - left, 0, width, HEIGHT);
        }
    }

    private final class Head extends VBox {

        private final Label weekday = new Label();
        private final Label number = new Label();
        private final Label missing = new Label();

        Head() {
            setManaged(false);
            setAlignment(Pos.TOP_CENTER);
            weekday.getStyleClass().add("weekday");
            number.getStyleClass().add("number");
            missing.getStyleClass().add("missing");
            for (Label label : List.of(weekday, number, missing)) {
                label.setMinWidth(0);
            }
            getChildren().addAll(weekday, number, missing);
        }

        void show(LocalDate day, int lacking, LocalDate today, double width) {
            String name = Times.shortWeekday(day.getDayOfWeek());
            weekday.setText(width < ROOM_FOR_WEEKDAY ? name.substring(0, 1) : name);
            number.setText(String.valueOf(day.getDayOfMonth()));
            missing.setText(lacking == 0 ? "" : "−" + lacking);
            getStyleClass().setAll("day-head", GridGround.shade(day, today));
            setAccessibleText(lacking == 0 ? Times.longDay(day) : text.get("spoken-day", Times.longDay(day), lacking));
        }
    }
}
