package org.daybook.app.calendar;

import com.calendarfx.model.Entry;
import com.calendarfx.view.DateControl;
import com.calendarfx.view.DayViewBase;
import com.calendarfx.view.EntryViewBase;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.daybook.app.dispatch.Changes;
import org.daybook.app.look.Appearance;
import org.daybook.app.text.Messages;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.time.WallClockSpan;

/** The calendar on the screen: CalendarFX's week with our tiles, and what pointer and keyboard do to them. */
public final class CalendarScreen implements DragGesture.Listener {

    private static final javafx.util.Duration TICK = javafx.util.Duration.seconds(20);

    private final Messages text = Messages.of(CalendarScreen.class);
    private final CalendarViewModel model;
    private final WeekGrid grid;
    private final DropLine dropLine = new DropLine();
    private final StackPane content;
    private final CalendarToolbar toolbar;
    private final Timeline clock = new Timeline(new KeyFrame(TICK, _ -> tick()));

    public CalendarScreen(CalendarViewModel model) {
        this.model = model;
        grid = new WeekGrid(model.zone(), model::movable, text.get("draft"));
        content = new StackPane(grid.view(), dropLine);
        content.getStylesheets().add(Appearance.sheet(CalendarScreen.class, "calendar.css"));
        content.getStyleClass().add("calendar");
        toolbar = new CalendarToolbar(model);
        toolbar.getStylesheets().add(Appearance.sheet(CalendarScreen.class, "calendar.css"));
        grid.view().setEntryDetailsCallback(this::open);
        grid.view().setEntryContextMenuCallback(this::menu);
        new DragGesture(grid.view().getWeekView(), content, this);
        content.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.stretchProperty().subscribe(grid::show);
        model.dateProperty().subscribe(grid.view()::setDate);
        model.facesProperty().subscribe(faces -> grid.show(faces));
        tick();
        grid.scrollToMorning();
        clock.setCycleCount(Timeline.INDEFINITE);
        content.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                clock.stop();
            } else {
                clock.play();
            }
        });
    }

    public Node toolbar() {
        return toolbar;
    }

    public Node content() {
        return content;
    }

    /** The line of the present moment moves on. */
    private void tick() {
        grid.view().setToday(model.today());
        grid.view().setTime(model.now());
    }

    private boolean open(DateControl.EntryDetailsParameter parameter) {
        faceOf(parameter.getEntry()).ifPresent(face -> {
            if (model.movable(face.commitment())) {
                model.open(face.commitment());
            }
        });
        return true;
    }

    private ContextMenu menu(DateControl.EntryContextMenuParameter parameter) {
        ContextMenu menu = new ContextMenu();
        faceOf(parameter.getEntry())
                .map(Face::commitment)
                .filter(model::movable)
                .ifPresent(commitment -> {
                    MenuItem open = new MenuItem(text.get("menu-open"));
                    open.setOnAction(_ -> model.open(commitment));
                    MenuItem delete = new MenuItem(text.get("menu-delete"));
                    delete.setOnAction(_ -> model.delete(commitment, untouched()));
                    menu.getItems().setAll(open, delete);
                });
        return menu;
    }

    private static Optional<Face> faceOf(Entry<?> entry) {
        return entry.getUserObject() instanceof Face face ? Optional.of(face) : Optional.empty();
    }

    /** A double click on an empty slot begins an entry of an hour there. */
    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY
                || event.getClickCount() != 2
                || !(event.getTarget() instanceof DayViewBase day)) {
            return;
        }
        event.consume();
        Point2D point = day.sceneToLocal(event.getSceneX(), event.getSceneY());
        LocalDateTime at =
                day.getZonedDateTimeAt(point.getX(), point.getY(), model.zone()).toLocalDateTime();
        LocalDateTime start = new QuarterHours().adjustTime(at, false, DayOfWeek.MONDAY);
        model.create(new WallClockSpan(start, Duration.ofHours(1), model.zone(), false), () -> {});
    }

    /** Delete takes the entry with the keyboard away; Alt and an arrow move it as a drag by one step would. */
    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof EntryViewBase<?> view) {
            faceOf(view.getEntry())
                    .map(Face::commitment)
                    .filter(model::movable)
                    .ifPresent(commitment -> onTile(event, commitment));
        }
        if (!event.isConsumed() && !event.isShortcutDown() && !event.isAltDown()) {
            anywhere(event);
        }
    }

    private void onTile(KeyEvent event, Commitment commitment) {
        if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            event.consume();
            model.delete(commitment, untouched());
        } else if (event.isAltDown()
                && event.getCode().isArrowKey()
                && !commitment.when().allDay()) {
            event.consume();
            model.drop(commitment, commitment.when().startingAt(step(event.getCode(), commitment)), untouched());
        }
    }

    private static LocalDateTime step(KeyCode key, Commitment commitment) {
        LocalDateTime start = commitment.when().start();
        return switch (key) {
            case LEFT -> start.minusDays(1);
            case RIGHT -> start.plusDays(1);
            case UP -> start.minusMinutes(QuarterHours.MINUTES);
            default -> start.plusMinutes(QuarterHours.MINUTES);
        };
    }

    private void anywhere(KeyEvent event) {
        switch (event.getCode()) {
            case T -> model.goToToday();
            case D -> model.stretchProperty().set(Stretch.DAY);
            case W -> model.stretchProperty().set(Stretch.WEEK);
            case N -> model.createSoon();
            case PAGE_UP -> model.step(-1);
            case PAGE_DOWN -> model.step(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    public void heldAt(Tile tile, Grip grip, Grip.Proposed proposed, double sceneX, double sceneY) {
        Face face = tile.getUserObject();
        Drop drop = face == null
                ? new Drop(WallClockSpan.between(proposed.start(), proposed.end(), model.zone()), List.of())
                : model.preview(face.commitment(), grip.release(face.commitment(), proposed, model.zone()));
        dropLine.show(drop, sceneX, sceneY);
    }

    @Override
    public void letGo(Tile tile, Grip grip, Grip.Proposed proposed) {
        dropLine.hide();
        Face face = tile.getUserObject();
        if (face == null) {
            model.create(WallClockSpan.between(proposed.start(), proposed.end(), model.zone()), grid::removeDrafts);
            return;
        }
        model.drop(face.commitment(), grip.release(face.commitment(), proposed, model.zone()), new Changes.Ending() {
            @Override
            public void done() {}

            @Override
            public void nothing() {
                tile.putBack();
            }
        });
    }

    @Override
    public void calledOff() {
        dropLine.hide();
        grid.removeDrafts();
    }

    private static Changes.Ending untouched() {
        return new Changes.Ending() {
            @Override
            public void done() {}

            @Override
            public void nothing() {}
        };
    }
}
