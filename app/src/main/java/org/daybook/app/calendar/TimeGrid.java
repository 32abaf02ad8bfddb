package org.daybook.app.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.daybook.app.look.Icons;
import org.daybook.app.surface.Ancestry;
import org.daybook.app.text.Messages;
import org.daybook.core.people.LocalTimeRange;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * Days, or people, as columns, and the hours down: timed faces as tiles at their hours, those of whole days as bars above
 * them. It draws; what pointer and keyboard mean is for others to say.
 */
final class TimeGrid extends Region {

    private static final double HEADER = 40;
    private static final double SCALE = 62;
    private static final double BAR = 12;
    private static final double LEAST_HOUR = 32;
    private static final double MOST_HOUR = 160;
    private static final int FEW_ROWS = 4;
    private static final int MOST_ROWS = 14;

    private final Messages text = Messages.of(TimeGrid.class);
    private final DoubleProperty hourHeight = new SimpleDoubleProperty(52);
    private final TileText tileText = new TileText();
    private final GridHeader header;
    private final Pane lane = new Pane();
    private final Label laneName = new Label(text.get("all-day"));
    private final Button laneMore = Icons.button(MaterialDesignC.CHEVRON_DOWN, text.get("all-day-more"));
    private final Pane body = new Pane();
    private final Pane sheet = new Pane();
    private final GridGround ground = new GridGround();
    private final Pane tiles = new Pane();
    private final Pane ghosts = new Pane();
    private final HourScale hours = new HourScale();
    private final HourScale hoursElsewhere = new HourScale();
    private final Label elsewhere = new Label();
    private final ScrollBar scrollBar = new ScrollBar();
    private final GridTiles gridTiles = new GridTiles(tiles, lane, tileText, this::requestFocus);
    private final ReadOnlyObjectWrapper<GridScale> scale =
            new ReadOnlyObjectWrapper<>(new GridScale(List.of(), 0, 52, 15));
    private GridLayout layout = new GridLayout(List.of(), List.of(), 0);
    private List<GridColumn> columns = List.of();
    private Function<GridColumn, List<LocalTimeRange>> worked = _ -> List.of();
    private LocalDateTime now = LocalDateTime.MIN;
    private LocalDateTime place = LocalDateTime.MIN;
    private @Nullable ZoneId second;
    private int snap = 15;
    private boolean laneOpen;
    private boolean stale = true;
    private double wanted = -1;

    TimeGrid(Consumer<LocalDate> onDay, BiConsumer<GridColumn, ContextMenuEvent> onHeadMenu) {
        getStyleClass().add("time-grid");
        setFocusTraversable(true);
        setAccessibleText(text.get("grid"));
        header = new GridHeader(onDay, onHeadMenu);
        body.getStyleClass().add("grid-body");
        lane.getStyleClass().add("grid-lane");
        laneName.getStyleClass().add("lane-name");
        laneName.setAlignment(Pos.CENTER_RIGHT);
        elsewhere.getStyleClass().add("elsewhere");
        elsewhere.setAlignment(Pos.CENTER_RIGHT);
        ghosts.setMouseTransparent(true);
        scrollBar.setOrientation(Orientation.VERTICAL);
        scrollBar.setFocusTraversable(false);
        scrollBar.setUnitIncrement(30);
        sheet.getChildren().addAll(ground, tiles, ghosts);
        sheet.getChildren().addAll(ground.above());
        body.getChildren().addAll(sheet, hours, hoursElsewhere);
        for (Pane pane : List.of(lane, body, sheet, ground, tiles, ghosts)) {
            pane.setManaged(false);
        }
        clip(body);
        clip(lane);
        getChildren().addAll(header, lane, laneName, laneMore, elsewhere, body, scrollBar);
        laneMore.setOnAction(_ -> {
            laneOpen = !laneOpen;
            touch();
        });
        scrollBar.valueProperty().subscribe((_, _) -> scrolled());
        body.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        hourHeight.subscribe((_, _) -> touch());
        widthProperty().subscribe((_, _) -> touch());
        heightProperty().subscribe((_, _) -> touch());
        focusedProperty().subscribe((_, _) -> drawPlace());
    }

    private static void clip(Pane pane) {
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(pane.widthProperty());
        clip.heightProperty().bind(pane.heightProperty());
        pane.setClip(clip);
    }

    /** @param name what stands above a column that is somebody's */
    void showColumns(List<GridColumn> shown, LocalDate today, Function<GridColumn, String> name) {
        columns = List.copyOf(shown);
        header.show(columns, today, name);
        touch();
    }

    void showFaces(List<Face> faces, ZoneId zone) {
        layout = GridLayout.of(faces, columns, zone);
        if (second != null && !columns.isEmpty()) {
            hoursElsewhere.say(GridGround.elsewhere(columns.getFirst().day(), zone, second));
        }
        touch();
    }

    /** The hours worked in a column are light, the others shaded. */
    void showWorked(Function<GridColumn, List<LocalTimeRange>> of) {
        worked = of;
        touch();
    }

    void showNow(LocalDateTime moment) {
        now = moment;
        ground.drawNow(scale(), now);
    }

    void showPlace(LocalDateTime where) {
        place = where;
        drawPlace();
    }

    private void drawPlace() {
        ground.drawPlace(scale(), place, isFocused());
    }

    /** Shows the hours of a second zone beside those of the calendar; null for none. */
    void showSecondZone(@Nullable ZoneId zone, String name) {
        second = zone;
        elsewhere.setText(name);
        touch();
    }

    /** @param minutes how long a step is to which things snap */
    void snapTo(int minutes) {
        snap = minutes;
        touch();
    }

    DoubleProperty hourHeightProperty() {
        return hourHeight;
    }

    GridScale scale() {
        return scale.get();
    }

    /** Changes when what is seen is laid out anew. */
    ReadOnlyObjectProperty<GridScale> scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    GridTiles tiles() {
        return gridTiles;
    }

    TileText tileText() {
        return tileText;
    }

    /** Where the hours are; its coordinates are those of the {@link #scale()}. */
    Pane sheet() {
        return sheet;
    }

    /** What is seen of the sheet. */
    Pane body() {
        return body;
    }

    /** Where the bars of whole days are; its columns are those of the sheet. */
    Pane lane() {
        return lane;
    }

    /** Above all tiles, for what is held. */
    Pane ghosts() {
        return ghosts;
    }

    /** The spot under a pointer; beside the grid, the nearest. */
    GridHold.Spot spot(double sceneX, double sceneY) {
        Point2D at = sheet.sceneToLocal(sceneX, sceneY);
        boolean inLane = lane.sceneToLocal(sceneX, sceneY).getY() < lane.getHeight();
        return new GridHold.Spot(scale().at(at.getX()), inLane ? 0 : scale().minutes(at.getY()), inLane);
    }

    /** The tile that a node is, or belongs to. */
    static Optional<TileNode> tileAt(@Nullable Node start) {
        return Ancestry.nearest(TileNode.class, start);
    }

    void scrollBy(double pixels) {
        scrollBar.setValue(Math.clamp(scrollBar.getValue() + pixels, 0, scrollBar.getMax()));
    }

    /** Brings a time of day to the upper part of what is seen, as soon as there is a height to scroll in. */
    void scrollTo(LocalTime time) {
        wanted = (time.getHour() * 60 + time.getMinute()) / 60.0;
        touch();
    }

    /** Brings a time of day into sight, unless it is. */
    void bringIntoSight(LocalTime time) {
        double y = scale().y(time.getHour() * 60 + time.getMinute());
        if (y < scrollBar.getValue() || y > scrollBar.getValue() + body.getHeight() - scale().hourHeight() / 2) {
            scrollTo(time.minusMinutes(Math.min(60, time.toSecondOfDay() / 60)));
        }
    }

    /** Draws all again, with the next pulse or, if there is need, now. */
    private void touch() {
        stale = true;
        requestLayout();
    }

    /** What is seen is laid out and its tiles are there when this returns. */
    void drawNow() {
        applyCss();
        layout();
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown()) {
            hourHeight.set(
                    Math.clamp(hourHeight.get() * (event.getDeltaY() > 0 ? 1.1 : 1 / 1.1), LEAST_HOUR, MOST_HOUR));
        } else {
            scrollBy(-event.getDeltaY());
        }
        event.consume();
    }

    private void scrolled() {
        sheet.setLayoutY(-Math.round(scrollBar.getValue()));
        hours.setLayoutY(sheet.getLayoutY());
        hoursElsewhere.setLayoutY(sheet.getLayoutY());
        if (!stale) {
            gridTiles.showBlocks(layout, scale(), scrollBar.getValue(), scrollBar.getValue() + body.getHeight());
        }
    }

    @Override
    protected void layoutChildren() {
        if (!stale || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        double left = second == null ? SCALE : 2 * SCALE;
        scale.set(new GridScale(columns, Math.max(0, getWidth() - left - BAR), hourHeight.get(), snap));
        double top = HEADER + layLane(left);
        header.resizeRelocate(left, 0, scale().width(), HEADER);
        header.lay(scale(), HEADER);
        elsewhere.setVisible(second != null);
        elsewhere.resizeRelocate(0, 8, SCALE - 8, 24);
        body.resizeRelocate(0, top, getWidth() - BAR, getHeight() - top);
        scrollBar.resizeRelocate(getWidth() - BAR, top, BAR, getHeight() - top);
        scrollBar.setMax(Math.max(0, scale().height() - body.getHeight()));
        scrollBar.setVisibleAmount(scrollBar.getMax() * body.getHeight() / scale().height());
        laySheet(left);
        stale = false;
        if (wanted >= 0) {
            scrollBar.setValue(Math.clamp(wanted * scale().hourHeight(), 0, scrollBar.getMax()));
            wanted = -1;
        }
        scrollBar.setValue(Math.min(scrollBar.getValue(), scrollBar.getMax()));
        scrolled();
        applyCss();
    }

    private void laySheet(double left) {
        sheet.resizeRelocate(left, sheet.getLayoutY(), scale().width(), scale().height());
        for (Pane pane : List.of(ground, tiles, ghosts)) {
            pane.resize(scale().width(), scale().height());
        }
        hours.resizeRelocate(left - SCALE, hours.getLayoutY(), SCALE, scale().height());
        hours.lay(scale().hourHeight(), SCALE);
        hoursElsewhere.setVisible(second != null);
        hoursElsewhere.resizeRelocate(0, hours.getLayoutY(), SCALE, scale().height());
        hoursElsewhere.lay(scale().hourHeight(), SCALE);
        ground.draw(scale(), now.toLocalDate(), worked);
        ground.drawNow(scale(), now);
        drawPlace();
    }

    /** Lays out the bars, and returns how high they stand. */
    private double layLane(double left) {
        boolean many = layout.rows() > FEW_ROWS;
        int rows = many && !laneOpen ? FEW_ROWS - 1 : Math.min(layout.rows(), MOST_ROWS);
        double height = Math.max(1, rows) * (GridTiles.BAR_HEIGHT + 1) + 6;
        laneMore.setVisible(many);
        laneMore.setGraphic(Icons.of(laneOpen ? MaterialDesignC.CHEVRON_UP : MaterialDesignC.CHEVRON_DOWN));
        long hidden = layout.bars().stream().filter(bar -> bar.row() >= rows).count();
        laneName.setText(many && !laneOpen ? text.get("all-day-hidden", hidden) : text.get("all-day"));
        laneName.resizeRelocate(left - SCALE, HEADER, SCALE - 6, GridTiles.BAR_HEIGHT + 6);
        laneMore.resizeRelocate(left - 34, HEADER + height - 26, 26, 22);
        lane.resizeRelocate(left, HEADER, scale().width(), height);
        gridTiles.showBars(layout, scale(), rows);
        return height;
    }
}
