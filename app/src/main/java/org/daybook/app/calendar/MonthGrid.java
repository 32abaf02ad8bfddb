package org.daybook.app.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;

/** The weeks of a month: days as cells, entries as chips above them. Only what there is room for has a node. */
final class MonthGrid extends Region {

    private static final int MOST_WEEKS = 6;

    private final Messages text;
    private final List<Label> headings = new ArrayList<>();
    private final List<Button> weekNumbers = new ArrayList<>();
    private final List<MonthCell> cells = new ArrayList<>();
    private final MonthChips chips;
    private MonthLayout layout = new MonthLayout(LocalDate.EPOCH, List.of());
    private MonthGeometry geometry = new MonthGeometry(0, 0, 0);

    /** What a click on the ground of the month leads to. */
    record Doors(Consumer<LocalDate> day, Consumer<LocalDate> week, Consumer<LocalDate> more) {}

    MonthGrid(Messages text, MonthChips chips, Doors doors) {
        this.text = text;
        this.chips = chips;
        getStyleClass().add("month");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        IntStream.range(0, MonthLayout.DAYS).forEach(_ -> headings.add(heading()));
        for (int week = 0; week < MOST_WEEKS; week++) {
            int row = week;
            weekNumbers.add(weekNumber(() -> doors.week().accept(layout.first().plusWeeks(row))));
        }
        IntStream.range(0, MOST_WEEKS * MonthLayout.DAYS)
                .forEach(_ -> cells.add(new MonthCell(text, doors.day(), doors.more())));
        getChildren().addAll(cells);
        getChildren().addAll(headings);
        getChildren().addAll(weekNumbers);
        getChildren().add(chips.node());
        widthProperty().subscribe(this::place);
        heightProperty().subscribe(this::place);
    }

    private static Label heading() {
        Label heading = new Label();
        heading.getStyleClass().add("month-weekday");
        heading.setManaged(false);
        return heading;
    }

    private static Button weekNumber(Runnable action) {
        Button button = new Button();
        button.getStyleClass().setAll("month-week");
        button.setFocusTraversable(false);
        button.setManaged(false);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** @param month a day of the month the page is about */
    void show(MonthLayout shown, LocalDate month, LocalDate today, WeekFields weeks) {
        layout = shown;
        for (int column = 0; column < MonthLayout.DAYS; column++) {
            headings.get(column)
                    .setText(Times.shortWeekday(shown.first().plusDays(column).getDayOfWeek()));
        }
        for (int week = 0; week < MOST_WEEKS; week++) {
            boolean there = week < shown.weeks().size();
            LocalDate first = shown.first().plusWeeks(week);
            Button number = weekNumbers.get(week);
            number.setVisible(there);
            String name = String.valueOf(first.get(weeks.weekOfWeekBasedYear()));
            number.setText(name);
            number.setAccessibleText(text.get("month-open-week", name));
            for (int column = 0; column < MonthLayout.DAYS; column++) {
                MonthCell cell = cells.get(week * MonthLayout.DAYS + column);
                cell.setVisible(there);
                cell.show(first.plusDays(column), today, month);
            }
        }
        place();
    }

    MonthLayout page() {
        return layout;
    }

    MonthGeometry geometry() {
        return geometry;
    }

    /** The day at a point of this grid; beyond its edges, the nearest. */
    LocalDate dayAt(double x, double y) {
        return layout.first().plusDays(geometry.dayAt(x, y));
    }

    Optional<MonthCell> cell(LocalDate day) {
        return layout.shows(day)
                ? Optional.of(cells.get((int) ChronoUnit.DAYS.between(layout.first(), day)))
                : Optional.empty();
    }

    /** Marks the days where what is held would go; none where the last is before the first. */
    void markTargets(LocalDate first, LocalDate last) {
        cells.forEach(cell ->
                cell.setTarget(!cell.day().isBefore(first) && !cell.day().isAfter(last)));
    }

    void clearTargets() {
        cells.forEach(cell -> cell.setTarget(false));
    }

    void markPlace(LocalDate day) {
        cells.forEach(cell -> cell.setPlace(cell.day().equals(day)));
    }

    /** Adds something that lies above everything, such as what is dragged. */
    void addAbove(Node node) {
        node.setManaged(false);
        getChildren().add(node);
    }

    void removeAbove(Node node) {
        getChildren().remove(node);
    }

    /** Nodes are put in place when the month or the size changes, not at every layout. */
    private void place() {
        geometry = new MonthGeometry(getWidth(), getHeight(), layout.weeks().size());
        if (layout.weeks().isEmpty() || getWidth() <= MonthGeometry.GUTTER || getHeight() <= MonthGeometry.HEAD) {
            return;
        }
        for (int column = 0; column < MonthLayout.DAYS; column++) {
            headings.get(column)
                    .resizeRelocate(
                            geometry.x(column), 0, geometry.x(column + 1) - geometry.x(column), MonthGeometry.HEAD);
        }
        List<MonthChips.Spot> spots = new ArrayList<>();
        for (int week = 0; week < layout.weeks().size(); week++) {
            placeWeek(week, spots);
        }
        chips.show(spots, geometry);
        chips.node().applyCss();
    }

    private void placeWeek(int week, List<MonthChips.Spot> spots) {
        double y = geometry.y(week);
        double height = geometry.y(week + 1) - y;
        weekNumbers.get(week).resizeRelocate(0, y, MonthGeometry.GUTTER - 1, MonthGeometry.NUMBER);
        int lanes = geometry.lanes();
        MonthLayout.Fit fit = layout.weeks().get(week).fit(lanes);
        for (int column = 0; column < MonthLayout.DAYS; column++) {
            MonthCell cell = cells.get(week * MonthLayout.DAYS + column);
            double x = geometry.x(column);
            cell.resizeRelocate(x, y, geometry.x(column + 1) - x, height);
            cell.showHidden(fit.hidden().get(column), geometry.laneY(week, lanes - 1) - y);
        }
        fit.shown().forEach(piece -> spots.add(new MonthChips.Spot(piece, week)));
    }

    /** Chips alone lie in a group, whose bounds are nobody's concern. */
    static Group layer() {
        Group layer = new Group();
        layer.setManaged(false);
        layer.setAutoSizeChildren(false);
        return layer;
    }
}
