package org.daybook.app.coaching.plan;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.daybook.app.look.Icons;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** A proposed visit in its week: when it is, and, in words and in colour, what it collides with. */
final class ProposalTile extends HBox {

    private static final PseudoClass CLASHING = PseudoClass.getPseudoClass("clashing");
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
    private static final double ROOM_FOR_THE_END = 92;

    private final Proposed visit;
    private final Label time = Parts.styled("", "proposal-time");
    private final Tooltip tooltip = new Tooltip();
    private String start = "";
    private String hours = "";

    ProposalTile(Proposed visit, Runnable remove) {
        this.visit = visit;
        getStyleClass().add("proposal-tile");
        setAlignment(Pos.TOP_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setManaged(false);
        time.setMinWidth(0);
        Button close = Icons.button(
                MaterialDesignC.CLOSE, Messages.of(ProposalTile.class).get("proposal-remove"));
        close.getStyleClass().add("proposal-close");
        close.setFocusTraversable(false);
        close.setOnAction(_ -> remove.run());
        close.visibleProperty().bind(hoverProperty().or(focusedProperty()));
        getChildren().addAll(time, Parts.gap(), close);
        Tooltip.install(this, tooltip);
        widthProperty().subscribe(_ -> write());
    }

    Proposed visit() {
        return visit;
    }

    /**
     * Says what the visit is.
     *
     * @param clashing whether it collides with anything; what with, the words say
     */
    void say(String from, String fromAndTo, String words, boolean clashing) {
        start = from;
        hours = fromAndTo;
        tooltip.setText(words);
        setAccessibleText(words);
        pseudoClassStateChanged(CLASHING, clashing);
        write();
    }

    private void write() {
        time.setText(getWidth() < ROOM_FOR_THE_END ? start : hours);
    }

    void held(boolean now) {
        pseudoClassStateChanged(HELD, now);
    }
}
