package org.daybook.app.calendar;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.daybook.core.commitment.CommitmentRef;
import org.jspecify.annotations.Nullable;

/**
 * A face in the time grid, or the part of it that falls into one column. It is used again for other faces as one moves
 * on, and has nodes for words only where there is room for any.
 */
final class TileNode extends Region {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass CUT = PseudoClass.getPseudoClass("cut");
    private static final PseudoClass ORIGIN = PseudoClass.getPseudoClass("origin");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass FLASHED = PseudoClass.getPseudoClass("flashed");

    /** How near to an edge the pointer holds the edge alone. */
    private static final double EDGE = 6;

    /** Narrower tiles are colour alone. */
    private static final double ROOM_FOR_WORDS = 32;

    /** Narrower tiles have smaller letters, and less beside them. */
    static final double NARROW_WIDTH = 72;

    private final TileText text;
    private List<String> classes = List.of();
    private @Nullable Face face;
    private @Nullable TileWords words;
    private GridColumn column;
    private LocalDateTime start = LocalDateTime.MIN;
    private LocalTime end = LocalTime.MIN;
    private boolean bar;

    TileNode(TileText text, GridColumn column) {
        this.text = text;
        this.column = column;
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        setManaged(false);
    }

    /** Shows a timed face, from and until a time of day. */
    void show(Face shown, GridColumn where, LocalDateTime from, LocalTime until) {
        face = shown;
        column = where;
        start = from;
        end = until;
        bar = false;
        update();
    }

    /** Shows a face of whole days. */
    void showBar(Face shown, GridColumn where) {
        face = shown;
        column = where;
        bar = true;
        update();
    }

    private void update() {
        Face shown = face();
        List<String> wanted = text.styleClasses(shown, bar);
        if (!wanted.equals(classes)) {
            classes = wanted;
            getStyleClass().setAll(wanted);
        }
        if (words != null) {
            fill(words, shown);
        }
    }

    private void fill(TileWords where, Face shown) {
        if (bar) {
            where.sayBar(shown);
        } else {
            where.say(shown, start, end);
        }
    }

    /** Puts the tile to its place, in pixels of its parent. */
    void place(double x, double y, double width, double height) {
        if (width < ROOM_FOR_WORDS) {
            getChildren().clear();
            words = null;
        } else if (words == null) {
            TileWords fresh = new TileWords(text);
            fill(fresh, face());
            words = fresh;
            getChildren().setAll(fresh.nodes());
        }
        pseudoClassStateChanged(NARROW, width < NARROW_WIDTH);
        resizeRelocate(x, y, width, height);
        requestLayout();
    }

    void mark(boolean selected, boolean cut) {
        pseudoClassStateChanged(SELECTED, selected);
        pseudoClassStateChanged(CUT, cut);
    }

    /** Pale, because it is held elsewhere. */
    void markOrigin(boolean origin) {
        pseudoClassStateChanged(ORIGIN, origin);
    }

    void flash(boolean on) {
        pseudoClassStateChanged(FLASHED, on);
    }

    /** As it is drawn while it is held. */
    void hold(boolean draft) {
        getStyleClass().add("held");
        if (draft) {
            getStyleClass().add("draft");
        }
        classes = List.copyOf(getStyleClass());
        setMouseTransparent(true);
        setFocusTraversable(false);
    }

    Face face() {
        if (face == null) {
            throw new IllegalStateException("The tile shows nothing yet.");
        }
        return face;
    }

    CommitmentRef ref() {
        return face().commitment().ref();
    }

    /** The column it is in; of a bar, the first. */
    GridColumn column() {
        return column;
    }

    boolean isBar() {
        return bar;
    }

    /** What part of it is held by a pointer there. */
    GridHold.Grip gripAt(double sceneX, double sceneY) {
        Point2D at = sceneToLocal(sceneX, sceneY);
        double along = bar ? at.getX() : at.getY();
        double length = bar ? getWidth() : getHeight();
        double edge = Math.min(EDGE, length / 4);
        if (along > length - edge) {
            return GridHold.Grip.END;
        }
        return along < edge ? GridHold.Grip.START : GridHold.Grip.WHOLE;
    }

    @Override
    protected void layoutChildren() {
        if (words != null) {
            words.layOut(getWidth(), getHeight());
        }
    }

    /** The words are put together when somebody asks for them: there are many tiles. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT && face != null
                ? text.spoken(face)
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
