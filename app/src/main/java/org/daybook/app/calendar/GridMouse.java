package org.daybook.app.calendar;

import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.daybook.core.commitment.Commitment;
import org.jspecify.annotations.Nullable;

/**
 * What the pointer does in a time grid: picks out, moves, copies, resizes, begins entries, and draws a band around
 * several. Escape calls off whatever is under way and leaves nothing behind.
 */
final class GridMouse {

    private static final double THRESHOLD = 4;
    private static final double NEAR_THE_RIM = 28;
    private static final double SCROLL_STEP = 9;

    private final TimeGrid grid;
    private final CalendarViewModel model;
    private final Hands hands;
    private final GridGhosts ghosts;
    private final Band band = new Band();
    private final AnimationTimer scroller = new AnimationTimer() {
        @Override
        public void handle(long at) {
            scrollAtTheRim();
        }
    };
    private @Nullable GridPress press;
    private @Nullable GridHold hold;
    private boolean drawing;
    private boolean banding;
    private boolean calledOff;
    private boolean clickedHere;
    private double sceneX;
    private double sceneY;
    private boolean copying;

    GridMouse(TimeGrid grid, CalendarViewModel model, Hands hands, GridGhosts ghosts) {
        this.grid = grid;
        this.model = model;
        this.hands = hands;
        this.ghosts = ghosts;
        grid.ghosts().getChildren().add(band);
        for (Node place : List.of(grid.body(), grid.lane())) {
            place.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
            place.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
            place.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
            place.addEventHandler(MouseEvent.MOUSE_MOVED, this::hovered);
        }
    }

    private void pressed(MouseEvent event) {
        grid.requestFocus();
        calledOff = false;
        GridPress now =
                GridPress.of(event, grid, model.selection().placeProperty().get());
        if (event.getButton() == MouseButton.SECONDARY) {
            forTheMenu(now);
            return;
        }
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        press = now;
        boolean twice = clickedHere && event.getClickCount() == 2;
        clickedHere = event.getClickCount() == 1;
        TileNode tile = now.tile();
        if (tile == null) {
            model.selection().placeProperty().set(now.place());
            if (twice) {
                press = null;
                ghosts.clear();
                hands.draft(now.span(model.zone()), now.people(), () -> {});
            } else if (!event.isShortcutDown()) {
                model.selection().clear();
            }
            return;
        }
        tile.requestFocus();
        pick(event, tile);
        if (twice && !now.picking()) {
            press = null;
            hands.open(tile.face().commitment());
        }
    }

    private void pick(MouseEvent event, TileNode tile) {
        if (event.isShiftDown()) {
            model.selection().extendTo(tile.ref(), model.order());
        } else if (!event.isShortcutDown() && !model.selection().holds(tile.ref())) {
            model.selection().only(tile.ref());
        }
    }

    /** A menu is about what it is opened on. */
    private void forTheMenu(GridPress now) {
        TileNode tile = now.tile();
        if (tile == null) {
            model.selection().placeProperty().set(now.place());
            model.selection().clear();
        } else {
            tile.requestFocus();
            if (!model.selection().holds(tile.ref())) {
                model.selection().only(tile.ref());
            }
        }
    }

    private void dragged(MouseEvent event) {
        GridPress start = press;
        if (calledOff || start == null) {
            return;
        }
        sceneX = event.getSceneX();
        sceneY = event.getSceneY();
        copying = event.isShortcutDown();
        boolean underWay = hold != null || drawing || banding;
        if (!underWay && start.distanceTo(sceneX, sceneY) < THRESHOLD) {
            return;
        }
        if (!underWay) {
            begin(start);
        }
        follow(start);
    }

    private void begin(GridPress start) {
        TileNode tile = start.tile();
        if (tile != null) {
            hold = hold(tile, start);
        } else if (copying) {
            banding = true;
        } else {
            drawing = true;
        }
        scroller.start();
    }

    private @Nullable GridHold hold(TileNode tile, GridPress start) {
        Commitment grabbed = tile.face().commitment();
        if (!Hands.movable(grabbed)) {
            return null;
        }
        GridHold.Grip grip = tile.gripAt(start.sceneX(), start.sceneY());
        List<Commitment> held = hands.held();
        boolean withOthers = grip == GridHold.Grip.WHOLE && held.contains(grabbed);
        GridHold.Spot from = new GridHold.Spot(
                tile.isBar() ? start.spot().column() : tile.column(),
                start.spot().minutes(),
                start.spot().lane());
        return new GridHold(grip, grabbed, withOthers ? held : List.of(grabbed), from, model.zone());
    }

    /** The pointer says by its shape what it would hold. */
    private void hovered(MouseEvent event) {
        grid.setCursor(TimeGrid.tileAt(event.getPickResult().getIntersectedNode())
                .filter(tile -> Hands.movable(tile.face().commitment()))
                .map(tile -> Cursors.of(tile.gripAt(event.getSceneX(), event.getSceneY()), tile.isBar()))
                .orElse(null));
    }

    private void follow(GridPress start) {
        GridHold.Spot to = grid.spot(sceneX, sceneY);
        if (hold != null) {
            List<Hands.Landing> landings = hold.at(to, grid.scale());
            ghosts.show(landings, copying && hold.grip() == GridHold.Grip.WHOLE, sceneX, sceneY);
        } else if (drawing) {
            ghosts.showDraft(start.drawnTo(to, grid.scale(), model.zone()), start.people(), sceneX, sceneY);
        } else if (banding) {
            band.show(
                    grid.sheet().sceneToLocal(start.sceneX(), start.sceneY()),
                    grid.sheet().sceneToLocal(sceneX, sceneY));
            model.selection().set(band.touching(grid.tiles().all()));
        }
    }

    private void released(MouseEvent event) {
        GridPress start = press;
        GridHold held = hold;
        boolean drew = drawing;
        boolean banded = banding;
        end();
        if (calledOff || start == null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        GridHold.Spot to = grid.spot(event.getSceneX(), event.getSceneY());
        if (held != null) {
            letGo(held, held.at(to, grid.scale()), event.isShortcutDown());
        } else if (drew) {
            hands.draft(start.drawnTo(to, grid.scale(), model.zone()), start.people(), ghosts::clear);
        } else if (!banded) {
            clicked(start, event);
        }
    }

    private void letGo(GridHold held, List<Hands.Landing> landings, boolean copy) {
        if (copy && held.grip() == GridHold.Grip.WHOLE) {
            hands.copy(landings, ghosts.settling());
        } else {
            hands.move(landings, ghosts.settling());
        }
    }

    /** Nothing was dragged: a click on one of several picks it out alone. */
    private void clicked(GridPress start, MouseEvent event) {
        TileNode tile = start.tile();
        if (tile != null && event.isShortcutDown()) {
            model.selection().toggle(tile.ref());
        } else if (tile != null && !event.isShiftDown()) {
            model.selection().only(tile.ref());
        }
    }

    /** @return whether there was anything to call off */
    boolean callOff() {
        boolean underWay = hold != null || drawing || banding;
        end();
        if (underWay) {
            calledOff = true;
            ghosts.clear();
        }
        return underWay;
    }

    /** Forgets the click that may be the first of two: the second of those that led here is not meant for this view. */
    void leave() {
        clickedHere = false;
    }

    private void end() {
        press = null;
        hold = null;
        drawing = false;
        banding = false;
        band.setVisible(false);
        ghosts.endPreview();
        scroller.stop();
    }

    private void scrollAtTheRim() {
        Point2D at = grid.body().sceneToLocal(sceneX, sceneY);
        GridPress start = press;
        if (start == null || banding || start.spot().lane()) {
            return;
        }
        double by = at.getY() > grid.body().getHeight() - NEAR_THE_RIM ? SCROLL_STEP : 0;
        if (at.getY() < NEAR_THE_RIM && at.getY() > -NEAR_THE_RIM) {
            by = -SCROLL_STEP;
        }
        if (by != 0) {
            grid.scrollBy(by);
            follow(start);
        }
    }
}
