package org.daybook.app.roster.grid;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** What lies under the slips: weekends and today shaded, and lines between rows and days. */
final class GridGround extends Pane {

    private final List<Region> spare = new ArrayList<>();

    GridGround() {
        setManaged(false);
        setMouseTransparent(true);
    }

    void draw(RosterTable table, GridGeometry geometry, SlipLayer.Range range, LocalDate today) {
        spare.clear();
        for (Node node : getChildren()) {
            spare.add((Region) node);
        }
        int kept = spare.size();
        List<Region> drawn = new ArrayList<>();
        double top = geometry.top(range.firstRow());
        double height = geometry.top(range.lastRow() + 1) - top;
        for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
            Region region = next(drawn, "day-column", shade(table.day(column), today));
            region.resizeRelocate(geometry.x(column), top, geometry.x(column + 1) - geometry.x(column), height);
        }
        double left = geometry.x(range.firstColumn());
        double width = geometry.x(range.lastColumn() + 1) - left;
        for (int row = range.firstRow(); row <= range.lastRow(); row++) {
            boolean gaps = table.rows().get(row).key() instanceof GridRow.Key.OfGaps;
            Region region = next(drawn, "row-line", gaps ? "gaps" : "plain");
            region.resizeRelocate(left, geometry.top(row), width, geometry.height(row));
        }
        if (drawn.size() > kept) {
            getChildren().addAll(drawn.subList(kept, drawn.size()));
        } else {
            getChildren().remove(drawn.size(), kept);
        }
    }

    static String shade(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return "today";
        }
        return isWeekend(day) ? "weekend" : "weekday";
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private Region next(List<Region> drawn, String... classes) {
        Region region = drawn.size() < spare.size() ? spare.get(drawn.size()) : new Region();
        if (!region.getStyleClass().equals(List.of(classes))) {
            region.getStyleClass().setAll(classes);
        }
        region.setManaged(false);
        drawn.add(region);
        return region;
    }
}
