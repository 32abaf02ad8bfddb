package org.daybook.app.calendar;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.daybook.core.commitment.CommitmentRef;

/** One way to look at the calendar. Whatever the way, the faces and what is picked out of them are the same. */
interface Pane {

    Node node();

    /** Shows the date and the faces of the model anew; called whenever either changes while this pane is seen. */
    void refresh();

    /** Scrolls to a face, if it shows it, puts the keyboard there, and draws the eye to it for a moment. */
    void reveal(CommitmentRef ref);

    /**
     * Scrolls to a face and puts the keyboard there.
     *
     * @return whether it shows it
     */
    boolean focusOn(CommitmentRef ref);

    /** Puts the keyboard to the place last pointed at, where no entry is. */
    void focusGround();

    /**
     * Calls off what the pointer is doing, leaving nothing behind.
     *
     * @return whether there was anything
     */
    boolean callOff();

    /**
     * Takes a key that means something of its own in this view.
     *
     * @return whether it does; if not, it means what it means in every view
     */
    default boolean pressed(KeyEvent event) {
        return false;
    }

    /**
     * Where on the screen a menu that the keyboard asks for belongs: at the entry that has the keyboard, or at the place
     * pointed at; nowhere in a view without menus.
     */
    default Optional<Point2D> menuSpot() {
        return Optional.empty();
    }

    /** Where a menu of something seen whole belongs. */
    static Point2D spotIn(Node node) {
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        return new Point2D(bounds.getMinX() + bounds.getWidth() / 4, bounds.getCenterY());
    }

    /** The entry that has the keyboard. */
    default Optional<CommitmentRef> focused() {
        return node().getScene() != null && node().getScene().getFocusOwner() instanceof TileNode tile
                ? Optional.of(tile.ref())
                : Optional.empty();
    }
}
