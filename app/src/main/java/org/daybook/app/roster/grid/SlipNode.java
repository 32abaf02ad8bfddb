package org.daybook.app.roster.grid;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.daybook.app.look.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** A slip in a grid. It is used again for others as one moves on. */
final class SlipNode extends Label {

    private static final PseudoClass NIGHT = PseudoClass.getPseudoClass("night");
    private static final PseudoClass MANDATORY = PseudoClass.getPseudoClass("mandatory");
    private static final PseudoClass SURPLUS = PseudoClass.getPseudoClass("surplus");
    private static final PseudoClass CLASH = PseudoClass.getPseudoClass("clash");
    private static final PseudoClass AWAY = PseudoClass.getPseudoClass("away");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double ROOM_FOR_MARKS = 40;
    private static final double BAND_WIDTH = 3;
    private static final double BAND_HEIGHT = 12;
    private static final double INSETS = 12;

    /** How many more letters fit where they are smaller because there is no room. */
    private static final double SMALLER = 1.2;

    private final Rectangle band = new Rectangle(BAND_WIDTH, BAND_HEIGHT);
    private final FontIcon alert = Icons.of(MaterialDesignA.ALERT);
    private @Nullable Slip shown;
    private double widthShown;
    private boolean namesakeShown;

    /**
     * How a slip looks apart from itself.
     *
     * @param colour of its shift's type; null where the row has it
     * @param namesake whether somebody else's name begins with the same word
     * @param away whether it is on its way elsewhere
     */
    record Look(GridKind kind, @Nullable String colour, boolean namesake, boolean away) {}

    SlipNode() {
        setManaged(false);
        setAlignment(Pos.CENTER_LEFT);
        band.setArcWidth(BAND_WIDTH);
        band.setArcHeight(BAND_WIDTH);
        setMouseTransparent(true);
    }

    void show(Slip slip, Look look, GridWords words, double width) {
        pseudoClassStateChanged(AWAY, look.away());
        if (slip.equals(shown) && width == widthShown && look.namesake() == namesakeShown) {
            return;
        }
        shown = slip;
        widthShown = width;
        namesakeShown = look.namesake();
        boolean clash = slip instanceof Slip.Held held && held.problem() != null;
        getStyleClass().setAll("slip", slip.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        pseudoClassStateChanged(NIGHT, slip.shift().night());
        pseudoClassStateChanged(MANDATORY, slip.shift().mandatory());
        pseudoClassStateChanged(SURPLUS, slip instanceof Slip.Held held && held.surplus());
        pseudoClassStateChanged(CLASH, clash);
        boolean room = width >= ROOM_FOR_MARKS;
        pseudoClassStateChanged(NARROW, !room);
        Node mark = room ? mark(clash, look.colour()) : null;
        setGraphic(mark);
        double marked = mark == null ? 0 : mark.getLayoutBounds().getWidth();
        setText(words.slip(slip, look.kind(), look.namesake(), room ? width - INSETS - marked : width * SMALLER));
        setAlignment(room ? Pos.CENTER_LEFT : Pos.CENTER);
    }

    private @Nullable Node mark(boolean clash, @Nullable String colour) {
        if (clash) {
            return alert;
        }
        if (colour == null) {
            return null;
        }
        band.setFill(Color.web(colour));
        return band;
    }
}
