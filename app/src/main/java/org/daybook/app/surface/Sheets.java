package org.daybook.app.surface;

import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.daybook.app.look.Appearance;
import org.jspecify.annotations.Nullable;

/**
 * A card over the dimmed window, for a choice that must be made before anything goes on. Escape means no, and so does a
 * click beside the card as long as nothing was done in it, so that no slip of the hand throws work away. The keyboard
 * stays inside the card while it shows.
 */
public final class Sheets extends StackPane {

    private static final Duration FADE = Duration.millis(120);

    private final ChangeListener<@Nullable Node> keepFocusInside = (_, _, now) -> keepFocus(now);
    private @Nullable Runnable onDismiss;
    private @Nullable Node focusBefore;
    private boolean touched;

    public Sheets() {
        getStylesheets().add(Appearance.sheet(Sheets.class, "sheet.css"));
        getStyleClass().add("sheets");
        setVisible(false);
        setOnMouseClicked(event -> {
            if (event.getTarget() == this && !touched) {
                dismiss();
            }
        });
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> touched |= event.getTarget() != this);
        addEventFilter(KeyEvent.KEY_TYPED, _ -> touched = true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::escaped);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() instanceof ListView<?>) {
                escaped(event);
            }
        });
    }

    /** A list would keep Escape for itself, although nothing is edited in it. */
    private void escaped(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            dismiss();
            event.consume();
        }
    }

    /**
     * Shows a card.
     *
     * @param first what has the keyboard to begin with
     * @param whenDismissed told when the user says no to all of it
     */
    public void show(Region card, Node first, Runnable whenDismissed) {
        close();
        onDismiss = whenDismissed;
        touched = false;
        card.getStyleClass().add("sheet");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().setAll(card);
        setVisible(true);
        Scene scene = getScene();
        focusBefore = scene.getFocusOwner();
        first.requestFocus();
        scene.focusOwnerProperty().addListener(keepFocusInside);
        FadeTransition fade = new FadeTransition(FADE, this);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.play();
    }

    /** Takes the card away because its question was answered. */
    public void close() {
        onDismiss = null;
        if (!isVisible()) {
            return;
        }
        getScene().focusOwnerProperty().removeListener(keepFocusInside);
        getChildren().clear();
        setVisible(false);
        Optional.ofNullable(focusBefore)
                .filter(node -> node.getScene() == getScene())
                .ifPresent(Node::requestFocus);
        focusBefore = null;
    }

    private void dismiss() {
        Optional<Runnable> told = Optional.ofNullable(onDismiss);
        close();
        told.ifPresent(Runnable::run);
    }

    private void keepFocus(@Nullable Node now) {
        if (Ancestry.of(now).noneMatch(this::equals) && !getChildren().isEmpty()) {
            getChildren().getFirst().requestFocus();
        }
    }
}
