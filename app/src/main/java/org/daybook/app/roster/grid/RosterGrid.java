package org.daybook.app.roster.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.daybook.app.roster.grid.RosterTable.Spot;
import org.daybook.app.text.Times;
import org.jspecify.annotations.Nullable;

/**
 * Rows by days under heads that stay. It draws what is in sight and nothing else; what pointer and keyboard mean is for
 * others to say. The grid itself has the keyboard, and says the cell at its cursor.
 */
final class RosterGrid extends Region {

    private static final double BAR = 12;
    private static final double LEAST_COLUMN = 25;
    private static final double MOST_COLUMN = 240;

    private final GridKind kind;
    private final GridWords words;
    private final LocalDate today;
    private final DayHeads days = new DayHeads();
    private final RowHeads rows = new RowHeads();
    private final Label corner = new Label();
    private final Pane body = new Pane();
    private final Pane sheet = new Pane();
    private final GridGround ground = new GridGround();
    private final SlipLayer slips;
    private final Region target = new Region();
    private final Region mark = new Region();
    private final CursorKeeper keeper = new CursorKeeper();
    private final GridBar across = new GridBar(Orientation.HORIZONTAL);
    private final GridBar down = new GridBar(Orientation.VERTICAL);
    private final ObjectProperty<@Nullable Spot> cursor = new SimpleObjectProperty<>();
    private RosterTable table = RosterTable.EMPTY;
    private GridGeometry geometry = new GridGeometry(new double[1], 0, LEAST_COLUMN);
    private @Nullable Spot wanted;
    private OptionalDouble leftDay = OptionalDouble.empty();
    private int daysInSight = 14;
    private boolean stale = true;

    RosterGrid(GridKind kind, GridWords words, LocalDate today) {
        this.kind = kind;
        this.words = words;
        this.today = today;
        slips = new SlipLayer(words);
        getStyleClass().add("roster-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        corner.getStyleClass().add("corner");
        body.getStyleClass().add("roster-body");
        target.getStyleClass().add("drop-target");
        mark.getStyleClass().add("cursor");
        for (Region each : List.of(body, sheet, target, mark)) {
            each.setManaged(false);
        }
        target.setMouseTransparent(true);
        mark.setMouseTransparent(true);
        target.setVisible(false);
        sheet.getChildren().addAll(ground, target, slips, mark);
        body.getChildren().add(sheet);
        for (Pane each : List.of(days, rows, body)) {
            clip(each);
        }
        getChildren().addAll(body, rows, days, corner, across, down);
        across.valueProperty().subscribe((_, _) -> scrolled());
        down.valueProperty().subscribe((_, _) -> scrolled());
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
        widthProperty().subscribe((_, _) -> touch());
        heightProperty().subscribe((_, _) -> touch());
        cursor.subscribe(this::sayCursor);
        focusedProperty().subscribe((_, _) -> placeMark());
    }

    private static void clip(Pane pane) {
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(pane.widthProperty());
        clip.heightProperty().bind(pane.heightProperty());
        pane.setClip(clip);
    }

    void looks(Function<Slip, SlipNode.Look> of) {
        slips.looks(of);
    }

    /** Says whom the cursor should go with when the next table shows, unless it is moved before. */
    void expect(@Nullable Landing landing) {
        keeper.expect(landing, cursor.get());
    }

    /** Shows a table: the first from today on, or from its first day; the cursor keeps to what it was about. */
    void show(RosterTable fresh) {
        Optional<Spot> next = keeper.next(cursor.get(), table, fresh);
        boolean first = table.rows().isEmpty();
        table = fresh;
        if (first) {
            boolean within = table.column(today) > 0 && table.column(today) < table.columns();
            leftDay = OptionalDouble.of(within ? table.column(today) - 1 : 0);
        }
        cursor.set(null);
        next.ifPresent(cursor::set);
        touch();
    }

    /** @param days how many days fill the width */
    void showDays(int days) {
        daysInSight = days;
        touch();
    }

    /** Goes as many days on as are in sight; back where the number is negative. */
    void turn(int pages) {
        double width = geometry.columnWidth();
        long first = Math.round(across.getValue() / width);
        across.scrollBy((first + (long) pages * fitted()) * width - across.getValue());
    }

    private int fitted() {
        return Math.max(1, Math.min(daysInSight, table.columns()));
    }

    RosterTable table() {
        return table;
    }

    GridGeometry geometry() {
        return geometry;
    }

    /** The cell with the cursor; null where none has it yet. */
    ObjectProperty<@Nullable Spot> placeProperty() {
        return cursor;
    }

    Pane body() {
        return body;
    }

    /** What is under a pointer; nothing beside the cells. */
    Optional<Spot> spotAt(double sceneX, double sceneY) {
        Point2D at = body.sceneToLocal(sceneX, sceneY);
        Point2D onSheet = sheet.sceneToLocal(sceneX, sceneY);
        boolean inside = body.contains(at) && onSheet.getX() < geometry.width() && onSheet.getY() < geometry.height();
        return inside && geometry.rows() > 0
                ? Optional.of(geometry.spotAt(onSheet.getX(), onSheet.getY()))
                : Optional.empty();
    }

    /** Just below a line of a cell, in the scene. */
    Point2D below(Spot spot) {
        return sheet.localToScene(geometry.x(spot.column()), geometry.lineTop(spot) + GridGeometry.LINE);
    }

    /** Shows where something would land; nowhere where the spot is null. */
    void showTarget(@Nullable Spot spot, boolean onSlip, boolean fine) {
        target.setVisible(spot != null);
        if (spot != null) {
            target.getStyleClass().setAll("drop-target", fine ? "fine" : "unfit");
            double x = geometry.x(spot.column());
            double width = geometry.x(spot.column() + 1) - x;
            if (onSlip) {
                target.resizeRelocate(x, geometry.lineTop(spot) - 1, width, GridGeometry.LINE);
            } else {
                target.resizeRelocate(x, geometry.top(spot.row()), width, geometry.height(spot.row()));
            }
        }
    }

    void scrollBy(double x, double y) {
        across.scrollBy(x);
        down.scrollBy(y);
    }

    /** Puts the cursor to a cell and brings it into sight, as soon as there is a size to scroll in. */
    void reveal(Spot spot) {
        cursor.set(spot);
        wanted = spot;
        touch();
    }

    /** Draws again what is in sight, as when looks changed. */
    void redraw() {
        if (!stale) {
            scrolled();
        }
    }

    private void touch() {
        stale = true;
        requestLayout();
    }

    private void wheel(ScrollEvent event) {
        boolean sideways = event.isShiftDown();
        scrollBy(
                -(sideways ? event.getDeltaX() + event.getDeltaY() : event.getDeltaX()),
                sideways ? 0 : -event.getDeltaY());
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        if (!stale || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        double bodyWidth = Math.max(1, getWidth() - RowHeads.WIDTH - BAR);
        double bodyHeight = Math.max(1, getHeight() - DayHeads.HEIGHT - BAR);
        double left = leftDay.orElse(across.getValue() / geometry.columnWidth());
        leftDay = OptionalDouble.empty();
        double columnWidth = Math.clamp(bodyWidth / fitted(), LEAST_COLUMN, MOST_COLUMN);
        geometry = GridGeometry.of(table, columnWidth, kind == GridKind.SHIFTS ? 42 : 40);
        corner.resizeRelocate(0, 0, RowHeads.WIDTH, DayHeads.HEIGHT);
        days.resizeRelocate(RowHeads.WIDTH, 0, bodyWidth, DayHeads.HEIGHT);
        rows.resizeRelocate(0, DayHeads.HEIGHT, RowHeads.WIDTH, bodyHeight);
        body.resizeRelocate(RowHeads.WIDTH, DayHeads.HEIGHT, bodyWidth, bodyHeight);
        down.resizeRelocate(getWidth() - BAR, DayHeads.HEIGHT, BAR, bodyHeight);
        across.resizeRelocate(RowHeads.WIDTH, getHeight() - BAR, bodyWidth, BAR);
        across.fit(geometry.width(), bodyWidth);
        across.scrollBy(left * columnWidth - across.getValue());
        down.fit(geometry.height(), bodyHeight);
        sheet.resize(geometry.width(), geometry.height());
        stale = false;
        Spot goal = wanted;
        wanted = null;
        if (goal != null) {
            bringIntoSight(goal);
        }
        scrolled();
        applyCss();
    }

    private void bringIntoSight(Spot spot) {
        if (spot.row() >= geometry.rows()) {
            return;
        }
        across.bringIntoSight(geometry.x(spot.column()), geometry.columnWidth(), body.getWidth());
        down.bringIntoSight(geometry.top(spot.row()), geometry.height(spot.row()), body.getHeight());
    }

    private void scrolled() {
        sheet.setLayoutX(-Math.round(across.getValue()));
        sheet.setLayoutY(-Math.round(down.getValue()));
        boolean some = geometry.rows() > 0 && geometry.columns() > 0;
        for (Node each : List.of(days, rows, corner, body)) {
            each.setVisible(some);
        }
        if (stale || !some) {
            return;
        }
        double x = -sheet.getLayoutX();
        double y = -sheet.getLayoutY();
        SlipLayer.Range range = new SlipLayer.Range(
                geometry.rowAt(y),
                geometry.rowAt(y + body.getHeight()),
                geometry.columnAt(x),
                geometry.columnAt(x + body.getWidth()));
        LocalDate first = table.day(range.firstColumn());
        corner.setText(Times.months(first, first));
        days.draw(table, geometry, range, today, x);
        rows.draw(table, geometry, range, y);
        ground.draw(table, geometry, range, today);
        slips.draw(table, geometry, range);
        placeMark();
    }

    private void placeMark() {
        Spot at = cursor.get();
        boolean shown = at != null && at.row() < geometry.rows() && isFocused();
        mark.setVisible(shown);
        if (shown && at != null) {
            double x = geometry.x(at.column());
            double width = geometry.x(at.column() + 1) - x;
            boolean onSlip = table.slip(at).isPresent();
            mark.resizeRelocate(
                    x,
                    onSlip ? geometry.lineTop(at) - 1 : geometry.top(at.row()),
                    width,
                    onSlip ? GridGeometry.LINE : geometry.height(at.row()));
        }
    }

    private void sayCursor(@Nullable Spot at) {
        placeMark();
        if (at != null && at.row() < table.rows().size()) {
            setAccessibleText(
                    words.spoken(table.slip(at).orElse(null), table.rows().get(at.row()), table.day(at.column())));
        }
    }
}
