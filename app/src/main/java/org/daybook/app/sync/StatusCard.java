package org.daybook.app.sync;

import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Icons;
import org.daybook.app.surface.Ancestry;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.daybook.core.sync.Standing;
import org.daybook.core.sync.Standing.State;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/**
 * The layer in which a card says more of how sync stands, under the sign that was pressed. The card leaves with Escape,
 * with a press elsewhere, and when the keyboard goes elsewhere; it never keeps anybody from what is beneath.
 */
public final class StatusCard extends Pane {

    private static final double WIDTH = 380;
    private static final double GAP = 6;

    private final Messages text = Messages.of(StatusCard.class);
    private final EventHandler<MouseEvent> pressedElsewhere = this::pressed;
    private final VBox card = new VBox();
    private final VBox words = new VBox();
    private final StatusViewModel model;
    private final Button now;
    private final Button inbox;
    private @Nullable Node sign;

    /** @param toInbox leads to the conflicts */
    public StatusCard(StatusViewModel model, Runnable toInbox) {
        this.model = model;
        getStylesheets().add(Appearance.sheet(StatusCard.class, "sync.css"));
        setPickOnBounds(false);
        setVisible(false);
        now = Parts.button("sync-now", text.get("sync-now"), MaterialDesignS.SYNC, model::now);
        inbox = Parts.button("sync-inbox", text.get("to-inbox"), () -> {
            close();
            toInbox.run();
        });
        inbox.getStyleClass().add("flat");
        words.getStyleClass().add("sync-words");
        FlowPane buttons = new FlowPane(now, inbox);
        buttons.getStyleClass().add("sync-buttons");
        card.getChildren().setAll(words, buttons);
        card.getStyleClass().add("sync-card");
        card.setAccessibleRole(AccessibleRole.PARENT);
        card.setPrefWidth(WIDTH);
        card.addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
        getChildren().add(card);
        model.standingProperty().subscribe(this::show);
        Parts.shown(now, model.standingProperty().map(standing -> standing.state() != State.OFF));
        Parts.shown(inbox, model.toDecideProperty().map(waiting -> waiting > 0));
        card.focusWithinProperty().subscribe(within -> {
            if (!within && isVisible()) {
                close();
            }
        });
    }

    /** Opens the card under what was pressed, or closes it. */
    public void toggle(Node under) {
        if (isVisible()) {
            close();
            return;
        }
        model.refresh();
        sign = under;
        setVisible(true);
        getScene().addEventFilter(MouseEvent.MOUSE_PRESSED, pressedElsewhere);
        requestLayout();
        (model.isOn() ? now : inbox).requestFocus();
    }

    /** Takes the card away; the keyboard goes back to the sign where the card had it. */
    void close() {
        boolean hadKeyboard = card.isFocusWithin();
        Node back = sign;
        Scene scene = getScene();
        sign = null;
        setVisible(false);
        if (scene != null) {
            scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, pressedElsewhere);
        }
        if (hadKeyboard && back != null) {
            back.requestFocus();
        }
    }

    private void typed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private void pressed(MouseEvent event) {
        if (Ancestry.of(event.getTarget()).noneMatch(node -> node == card || node == sign)) {
            close();
        }
    }

    private void show(Standing standing) {
        StandingWords says = model.words();
        StatusButton.colour(card, standing);
        words.getChildren().setAll(headline(standing));
        says.sentences(standing)
                .forEach(sentence -> words.getChildren().add(Parts.sentence(sentence, "sync-sentence")));
        Standing.Progress progress = standing.progress();
        if (progress != null) {
            ProgressBar bar = new ProgressBar(progress.all() == 0 ? 0 : (double) progress.done() / progress.all());
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.setAccessibleText(says.brief(standing));
            words.getChildren().add(bar);
        }
        String last = says.lastInStep(standing);
        if (!last.isEmpty()) {
            words.getChildren().add(Parts.sentence(last, "quiet"));
        }
        requestLayout();
    }

    private Node headline(Standing standing) {
        HBox line = Parts.row(
                "sync-headline",
                Icons.of(StatusButton.sign(standing)),
                Parts.sentence(model.words().headline(standing), "sync-title"));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    @Override
    protected void layoutChildren() {
        Node under = sign;
        if (under == null) {
            return;
        }
        Bounds place = sceneToLocal(under.localToScene(under.getLayoutBounds()));
        double height = card.prefHeight(WIDTH);
        double x = Math.clamp(place.getMaxX() - WIDTH, GAP, Math.max(GAP, getWidth() - WIDTH - GAP));
        card.resizeRelocate(x, place.getMaxY() + GAP, WIDTH, height);
    }
}
