package org.daybook.app.sync;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Icons;
import org.daybook.core.sync.Standing;
import org.daybook.core.sync.Standing.State;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** How sync stands, in a sign and a few words; not there while sync is off and nothing is left of it to decide. */
public final class StatusButton extends Button {

    /** The sign of what waits for a decision, wherever that is spoken of. */
    public static final Ikon DECISION = MaterialDesignA.ARROW_DECISION_OUTLINE;

    private static final PseudoClass DECIDE = PseudoClass.getPseudoClass("decide");
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
    private static final PseudoClass STOPPED = PseudoClass.getPseudoClass("stopped");

    private static final double TOOLTIP_WIDTH = 360;

    private final StatusViewModel model;
    private final ObservableValue<Boolean> narrow;
    private final FontIcon sign = Icons.of(MaterialDesignC.CLOUD_CHECK_OUTLINE);
    private final Tooltip tooltip = new Tooltip();

    /** @param narrow whether a number has to do for words */
    public StatusButton(StatusViewModel model, ObservableValue<Boolean> narrow) {
        this.model = model;
        this.narrow = narrow;
        setId("sync-status");
        getStylesheets().add(Appearance.sheet(StatusButton.class, "sync.css"));
        getStyleClass().addAll("flat", "sync-status");
        setMinWidth(USE_PREF_SIZE);
        setGraphic(sign);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP_WIDTH);
        setTooltip(tooltip);
        model.standingProperty().subscribe(this::show);
        narrow.subscribe(_ -> show(model.standingProperty().get()));
    }

    private void show(Standing standing) {
        boolean seen = standing.matters();
        setVisible(seen);
        setManaged(seen);
        StandingWords words = model.words();
        setText(narrow.getValue() ? words.figure(standing) : words.brief(standing));
        sign.setIconCode(sign(standing));
        tooltip.setText(words.spoken(standing));
        setAccessibleText(words.spoken(standing));
        colour(this, standing);
    }

    /** Gives what tells of a standing the state by which its sign has a colour. */
    static void colour(Node node, Standing standing) {
        boolean stopped = standing.state() == State.STOPPED;
        boolean held = standing.state() == State.LOCKED;
        node.pseudoClassStateChanged(STOPPED, stopped);
        node.pseudoClassStateChanged(HELD, held);
        node.pseudoClassStateChanged(DECIDE, !stopped && !held && standing.toDecide() > 0);
    }

    /** What waits for a person is seen before all that goes on by itself. */
    static Ikon sign(Standing standing) {
        return switch (standing.state()) {
            case STOPPED -> MaterialDesignC.CLOUD_ALERT_OUTLINE;
            case LOCKED -> MaterialDesignC.CLOUD_LOCK_OUTLINE;
            case OFFLINE -> standing.toDecide() > 0 ? DECISION : MaterialDesignC.CLOUD_OFF_OUTLINE;
            case WORKING -> standing.toDecide() > 0 ? DECISION : MaterialDesignC.CLOUD_SYNC_OUTLINE;
            case IN_STEP, OFF -> {
                if (standing.toDecide() > 0) {
                    yield DECISION;
                }
                yield standing.toSend() > 0
                        ? MaterialDesignC.CLOUD_UPLOAD_OUTLINE
                        : MaterialDesignC.CLOUD_CHECK_OUTLINE;
            }
        };
    }
}
