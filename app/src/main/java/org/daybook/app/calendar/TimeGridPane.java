package org.daybook.app.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.daybook.app.text.Messages;
import org.daybook.core.commitment.CommitmentRef;
import org.jspecify.annotations.Nullable;

/** A day, a week, or people side by side. */
final class TimeGridPane implements Pane {

    private static final Duration TICK = Duration.seconds(20);
    private static final Duration FLASH = Duration.millis(1_600);
    private static final LocalTime MORNING = LocalTime.of(6, 45);
    private static final double LEAST_PERSON = 118;
    private static final int MOST_PEOPLE = 15;
    private static final double SCALE_AND_BAR = 74;

    private final Messages text = Messages.of(TimeGridPane.class);
    private final StackPane root;
    private final CalendarViewModel model;
    private final Hands hands;
    private final TimeGrid grid;
    private final GridMouse mouse;
    private final GridGhosts ghosts;
    private final Columns columns;
    private final Timeline clock = new Timeline(new KeyFrame(TICK, _ -> tick()));

    TimeGridPane(CalendarViewModel model, Hands hands, CalendarMenus menus) {
        this.model = model;
        this.hands = hands;
        columns = new Columns(model);
        DropLine line = new DropLine();
        grid = new TimeGrid(this::openDay, menus::onHead);
        root = new StackPane(grid, emptyHint(), line);
        ghosts = new GridGhosts(grid, model, hands, line, text.get("draft"));
        mouse = new GridMouse(grid, model, hands, ghosts);
        new TileTooltip(grid.body(), grid.tileText());
        new TileTooltip(grid.lane(), grid.tileText());
        for (Node place : List.of(grid.body(), grid.lane())) {
            place.setOnContextMenuRequested(event -> menus.onGrid(grid, event));
        }
        grid.scrollTo(MORNING);
        grid.widthProperty().subscribe((_, _) -> {
            if (model.kindProperty().get() == ViewKind.PEOPLE) {
                refresh();
            }
        });
        model.selection().refsProperty().subscribe(_ -> mark());
        hands.clipboardProperty().subscribe(_ -> mark());
        model.selection().placeProperty().subscribe(grid::showPlace);
        clock.setCycleCount(Timeline.INDEFINITE);
        root.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                clock.stop();
                mouse.leave();
            } else {
                clock.play();
            }
        });
    }

    /** What one can do where nothing is planned for weeks; out of the way of what is begun. */
    private Node emptyHint() {
        Label hint = new Label(text.get("grid-empty"));
        hint.getStyleClass().add("grid-empty");
        hint.setWrapText(true);
        hint.setMouseTransparent(true);
        hint.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        this::nothingIsThere,
                        model.pageProperty(),
                        grid.ghosts().getChildren()));
        return hint;
    }

    private boolean nothingIsThere() {
        Page page = model.pageProperty().get();
        return !page.window().isEmpty()
                && page.commitments().isEmpty()
                && grid.ghosts().getChildren().stream().noneMatch(TileNode.class::isInstance);
    }

    private void openDay(LocalDate day) {
        model.dateProperty().set(day);
        if (model.kindProperty().get() == ViewKind.WEEK) {
            model.kindProperty().set(ViewKind.DAY);
        }
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void refresh() {
        List<GridColumn> shown = columns.shown(roomForPeople());
        grid.snapTo(model.snapProperty().get());
        showSecondZone(model.secondZoneProperty().get());
        grid.showNow(model.now());
        grid.showColumns(shown, model.today(), columns::name);
        grid.showWorked(columns::worked);
        grid.showFaces(model.faces(), model.zone());
        ghosts.facesShown();
        grid.drawNow();
        mark();
        seek();
    }

    /** By the name of its city. */
    private void showSecondZone(@Nullable ZoneId zone) {
        String id = zone == null ? "" : zone.getId();
        grid.showSecondZone(zone, id.substring(id.lastIndexOf('/') + 1).replace('_', ' '));
    }

    private int roomForPeople() {
        return Math.clamp((long) ((grid.getWidth() - SCALE_AND_BAR) / LEAST_PERSON), 2, MOST_PEOPLE);
    }

    private void tick() {
        grid.showNow(model.now());
    }

    private void mark() {
        grid.tiles()
                .all()
                .forEach(tile -> tile.mark(
                        model.selection().holds(tile.ref()),
                        hands.clipboardProperty().get().cuts(tile.ref())));
    }

    /** Shows what is sought, if it is there by now. */
    private void seek() {
        CommitmentRef sought = model.soughtProperty().get();
        if (sought != null && model.order().contains(sought)) {
            model.soughtProperty().set(null);
            reveal(sought);
        }
    }

    @Override
    public void reveal(CommitmentRef ref) {
        focus(ref).ifPresent(tile -> {
            tile.flash(true);
            new Timeline(new KeyFrame(FLASH, _ -> tile.flash(false))).play();
        });
    }

    @Override
    public boolean focusOn(CommitmentRef ref) {
        return focus(ref).isPresent();
    }

    private Optional<TileNode> focus(CommitmentRef ref) {
        model.faces().stream()
                .map(Face::commitment)
                .filter(commitment -> commitment.ref().equals(ref))
                .filter(commitment -> !commitment.when().allDay())
                .findFirst()
                .ifPresent(commitment -> grid.bringIntoSight(
                        LocalTime.ofInstant(commitment.interval().startInclusive(), model.zone())));
        grid.drawNow();
        Optional<TileNode> tile = grid.tiles().find(ref);
        tile.ifPresent(TileNode::requestFocus);
        mark();
        return tile;
    }

    @Override
    public boolean callOff() {
        return mouse.callOff();
    }

    @Override
    public void focusGround() {
        grid.requestFocus();
    }

    @Override
    public Optional<Point2D> menuSpot() {
        return Optional.of(focused()
                .flatMap(grid.tiles()::find)
                .map(Pane::spotIn)
                .orElseGet(() -> onScreen(model.selection().placeProperty().get())));
    }

    /** A place in time, or what of the hours in sight is nearest to it. */
    private Point2D onScreen(LocalDateTime place) {
        GridScale scale = grid.scale();
        int column = Math.max(0, scale.columnOf(place.toLocalDate()));
        Point2D at = grid.sheet()
                .localToParent(
                        scale.x(column) + scale.columnWidth() / 4, scale.y(place.getHour() * 60 + place.getMinute()));
        return grid.body()
                .localToScreen(at.getX(), Math.clamp(at.getY(), 0, grid.body().getHeight()));
    }

    TimeGrid grid() {
        return grid;
    }
}
