package org.daybook.app.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.daybook.core.people.LocalTimeRange;

/** What lies under the tiles: the days, the hours not worked, the lines, the line of the present moment. */
final class GridGround extends Pane {

    private static final int HOURS = 24;
    private static final double DOT = 4;

    private final Pane days = new Pane();
    private final List<Line> full = new ArrayList<>();
    private final List<Line> half = new ArrayList<>();
    private final Pane separators = new Pane();
    private final Region place = region("place");
    private final Line now = line("now-line");
    private final Circle nowDot = new Circle(DOT);

    GridGround() {
        nowDot.getStyleClass().add("now-dot");
        getStyleClass().add("grid-ground");
        for (int hour = 0; hour < HOURS; hour++) {
            half.add(line("half-hour"));
            full.add(line("full-hour"));
        }
        getChildren().add(days);
        getChildren().addAll(half);
        getChildren().addAll(full);
        getChildren().addAll(separators, place);
        place.setVisible(false);
        now.setManaged(false);
        nowDot.setManaged(false);
    }

    private static Line line(String styleClass) {
        Line line = new Line();
        line.getStyleClass().add(styleClass);
        line.setManaged(false);
        return line;
    }

    private static Region region(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        region.setManaged(false);
        region.setMouseTransparent(true);
        return region;
    }

    /** What is to lie above the tiles. */
    List<Node> above() {
        now.setMouseTransparent(true);
        nowDot.setMouseTransparent(true);
        return List.of(now, nowDot);
    }

    /** @param worked the hours worked in a column; none where nothing is known */
    void draw(GridScale scale, LocalDate today, Function<GridColumn, List<LocalTimeRange>> worked) {
        days.getChildren().clear();
        separators.getChildren().clear();
        for (int i = 0; i < scale.columns().size(); i++) {
            GridColumn column = scale.columns().get(i);
            boolean sunken = column.day().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
            Region day = region(sunken ? "weekend" : "weekday");
            if (column.day().equals(today)) {
                day.getStyleClass().add("today");
            }
            double width = scale.x(i + 1) - scale.x(i);
            day.resizeRelocate(scale.x(i), 0, width, scale.height());
            days.getChildren().add(day);
            if (!sunken || column.person() != null) {
                shade(scale, worked.apply(column), scale.x(i), width);
            }
            Line separator = line("separator");
            place(separator, Math.round(scale.x(i)) + 0.5, 0, Math.round(scale.x(i)) + 0.5, scale.height());
            separators.getChildren().add(separator);
        }
        for (int hour = 0; hour < HOURS; hour++) {
            double y = Math.round(scale.y(hour * 60)) + 0.5;
            double middle = Math.round(scale.y(hour * 60 + 30)) + 0.5;
            place(full.get(hour), 0, y, scale.width(), y);
            place(half.get(hour), 0, middle, scale.width(), middle);
        }
    }

    private void shade(GridScale scale, List<LocalTimeRange> worked, double x, double width) {
        if (worked.isEmpty()) {
            return;
        }
        int reached = 0;
        for (LocalTimeRange range : worked) {
            shade(scale, reached, minutes(range.startInclusive()), x, width);
            reached = minutes(range.endExclusive());
            if (reached == 0) {
                return;
            }
        }
        shade(scale, reached, GridScale.MINUTES_A_DAY, x, width);
    }

    private void shade(GridScale scale, int from, int to, double x, double width) {
        if (to > from) {
            Region rest = region("rest");
            rest.resizeRelocate(x, scale.y(from), width, scale.y(to) - scale.y(from));
            days.getChildren().add(rest);
        }
    }

    private static int minutes(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    void drawNow(GridScale scale, LocalDateTime moment) {
        int column = scale.columnOf(moment.toLocalDate());
        now.setVisible(column >= 0);
        nowDot.setVisible(column >= 0);
        if (column >= 0) {
            int last = column;
            while (last + 1 < scale.columns().size()
                    && scale.columns().get(last + 1).day().equals(moment.toLocalDate())) {
                last++;
            }
            double y = scale.y(minutes(moment.toLocalTime()));
            place(now, scale.x(column), y, scale.x(last + 1), y);
            nowDot.setCenterX(scale.x(column) + DOT / 2);
            nowDot.setCenterY(y);
        }
    }

    /** Marks the place that something pasted or begun by keyboard would go to. */
    void drawPlace(GridScale scale, LocalDateTime where, boolean shown) {
        int column = scale.columnOf(where.toLocalDate());
        place.setVisible(shown && column >= 0);
        if (column >= 0) {
            place.resizeRelocate(
                    scale.x(column) + 1,
                    scale.y(minutes(where.toLocalTime())),
                    scale.x(column + 1) - scale.x(column) - 1,
                    scale.y(Math.max(30, scale.snap())));
        }
    }

    private static void place(Line line, double x, double y, double toX, double toY) {
        line.setStartX(x);
        line.setStartY(y);
        line.setEndX(toX);
        line.setEndY(toY);
    }

    /** What the clocks of another zone show at each full hour of a day here. */
    static List<LocalTime> elsewhere(LocalDate day, ZoneId here, ZoneId there) {
        List<LocalTime> times = new ArrayList<>();
        for (int hour = 0; hour < HOURS; hour++) {
            times.add(
                    day.atTime(hour, 0).atZone(here).withZoneSameInstant(there).toLocalTime());
        }
        return times;
    }
}
