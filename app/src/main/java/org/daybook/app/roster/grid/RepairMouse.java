package org.daybook.app.roster.grid;

import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.daybook.app.roster.grid.RosterTable.Spot;
import org.jspecify.annotations.Nullable;

/**
 * What the pointer does in a grid and the strip of people beside it: picks out, opens, and carries names and shifts from
 * one place to another. Escape lets go and leaves nothing behind.
 */
final class RepairMouse {

    private static final double THRESHOLD = 4;
    private static final double RIM = 26;
    private static final double STEP = 9;

    private final RosterGrid grid;
    private final RepairHands hands;
    private final RepairViewModel model;
    private final Label ghost = new Label();
    private final AnimationTimer scroller = new AnimationTimer() {
        @Override
        public void handle(long at) {
            scrollAtTheRim();
        }
    };
    private @Nullable Carried pressed;
    private @Nullable Carried held;
    private boolean last;
    private Point2D from = Point2D.ZERO;
    private Point2D at = Point2D.ZERO;

    /** @param above where what is held is drawn */
    RepairMouse(RosterGrid grid, RepairHands hands, RepairViewModel model, Pane above) {
        this.grid = grid;
        this.hands = hands;
        this.model = model;
        ghost.getStyleClass().add("ghost");
        ghost.setManaged(false);
        ghost.setVisible(false);
        ghost.setMouseTransparent(true);
        above.getChildren().add(ghost);
        listen(grid.body());
        grid.body().addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressedInGrid);
        grid.body().addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    /** Whatever is dragged out of a node is what was pressed there. */
    void listen(Node node) {
        node.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        node.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    }

    /** Takes somebody of the strip into the hand. */
    void press(Carried carried, MouseEvent event) {
        grid.requestFocus();
        pressed = carried;
        from = new Point2D(event.getSceneX(), event.getSceneY());
    }

    private void pressedInGrid(MouseEvent event) {
        grid.requestFocus();
        pressed = null;
        Optional<Spot> spot = grid.spotAt(event.getSceneX(), event.getSceneY());
        spot.ifPresent(grid.placeProperty()::set);
        if (event.getButton() == MouseButton.PRIMARY) {
            spot.flatMap(grid.table()::slip).flatMap(RepairMouse::carried).ifPresent(carried -> press(carried, event));
        }
    }

    private static Optional<Carried> carried(Slip slip) {
        return switch (slip) {
            case Slip.Held held -> Optional.of(new Carried.Place(held));
            case Slip.Gap gap -> Optional.of(new Carried.Opening(gap));
            case Slip.More _ -> Optional.empty();
        };
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            grid.spotAt(event.getSceneX(), event.getSceneY()).ifPresent(hands::open);
        }
    }

    private void dragged(MouseEvent event) {
        at = new Point2D(event.getSceneX(), event.getSceneY());
        last = event.isAltDown();
        if (held == null && pressed != null && at.distance(from) > THRESHOLD) {
            if (model.refuseUnlessRepairable()) {
                pressed = null;
                return;
            }
            held = pressed;
            scroller.start();
        }
        if (held != null) {
            follow(held);
        }
    }

    private void follow(Carried carried) {
        Optional<Spot> landing = grid.spotAt(at.getX(), at.getY()).map(spot -> hands.landing(carried, spot));
        List<Act> acts = landing.map(spot -> hands.acts(carried, spot)).orElse(List.of());
        boolean fine = acts.stream().anyMatch(hands::mayBe);
        landing.filter(_ -> !acts.isEmpty())
                .ifPresentOrElse(
                        spot -> grid.showTarget(spot, grid.table().slip(spot).isPresent(), fine),
                        () -> grid.showTarget(null, false, false));
        ghost.setText(says(carried, acts));
        ghost.getStyleClass().setAll("ghost", acts.isEmpty() || fine ? "fine" : "unfit");
        ghost.setVisible(true);
        ghost.autosize();
        Point2D place = ghost.getParent().sceneToLocal(at);
        ghost.relocate(place.getX() + 12, place.getY() + 10);
    }

    private String says(Carried carried, List<Act> acts) {
        if (acts.isEmpty()) {
            return model.words().carried(carried);
        }
        return model.words(
                last
                        ? acts.getLast()
                        : acts.stream().filter(hands::mayBe).findFirst().orElse(acts.getFirst()));
    }

    private void released(MouseEvent event) {
        Carried carried = held;
        letGo();
        if (carried != null) {
            grid.spotAt(event.getSceneX(), event.getSceneY())
                    .map(spot -> hands.landing(carried, spot))
                    .ifPresent(spot -> {
                        grid.requestFocus();
                        grid.placeProperty().set(spot);
                        hands.drop(
                                carried, spot, event.isAltDown(), new Point2D(event.getScreenX(), event.getScreenY()));
                    });
        }
    }

    /** @return whether there was anything to let go */
    boolean letGo() {
        boolean underWay = held != null;
        held = null;
        pressed = null;
        ghost.setVisible(false);
        grid.showTarget(null, false, false);
        scroller.stop();
        return underWay;
    }

    private void scrollAtTheRim() {
        Carried carried = held;
        if (carried == null) {
            return;
        }
        Point2D in = grid.body().sceneToLocal(at);
        double x = step(in.getX(), grid.body().getWidth());
        double y = step(in.getY(), grid.body().getHeight());
        if (x != 0 || y != 0) {
            grid.scrollBy(x, y);
            follow(carried);
        }
    }

    private static double step(double place, double length) {
        if (place > length - RIM && place < length + RIM) {
            return STEP;
        }
        return place < RIM && place > -RIM ? -STEP : 0;
    }
}
