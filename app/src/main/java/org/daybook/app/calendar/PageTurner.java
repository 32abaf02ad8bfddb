package org.daybook.app.calendar;

import java.util.function.IntConsumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/**
 * Turns the page of the month while something is held: over its upper edge or the arrow back in the bar above to an
 * earlier one, over its lower edge or the arrow on to a later one, and again for as long as it rests there.
 */
final class PageTurner {

    private static final Duration REST = Duration.millis(700);
    private static final double RIM = 12;

    private final MonthGrid grid;
    private final PauseTransition rest = new PauseTransition(REST);
    private int towards;

    /** @param turn told by how many pages, 1 or -1 */
    PageTurner(MonthGrid grid, IntConsumer turn) {
        this.grid = grid;
        rest.setOnFinished(_ -> {
            rest.playFromStart();
            turn.accept(towards);
        });
    }

    /** The pointer is there, holding something. */
    void held(MouseEvent event) {
        towards(edge(event));
    }

    /** Nothing is held any more. */
    void letGo() {
        towards(0);
    }

    private void towards(int now) {
        if (now == towards) {
            return;
        }
        towards = now;
        if (now == 0) {
            rest.stop();
        } else {
            rest.playFromStart();
        }
    }

    private int edge(MouseEvent event) {
        Point2D at = grid.sceneToLocal(event.getSceneX(), event.getSceneY());
        if (at.getY() >= 0 && at.getY() < MonthGeometry.HEAD || isOver("#previous", event)) {
            return -1;
        }
        return at.getY() > grid.getHeight() - RIM || isOver("#next", event) ? 1 : 0;
    }

    private boolean isOver(String arrow, MouseEvent event) {
        Node node = grid.getScene().lookup(arrow);
        return node != null && node.contains(node.sceneToLocal(event.getSceneX(), event.getSceneY()));
    }
}
