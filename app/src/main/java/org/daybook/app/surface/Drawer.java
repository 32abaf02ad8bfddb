package org.daybook.app.surface;

import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.daybook.app.look.Appearance;
import org.jspecify.annotations.Nullable;

/**
 * The place at the side where the details of one thing are read and edited. It takes no room while it is empty, and
 * leaves the keyboard to where it was before.
 */
public final class Drawer extends StackPane {

    private static final Duration FADE = Duration.millis(120);

    private @Nullable Runnable onClose;
    private @Nullable Node focusBefore;

    public Drawer() {
        getStylesheets().add(Appearance.sheet(Drawer.class, "drawer.css"));
        getStyleClass().add("drawer");
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        showing(false);
    }

    /**
     * Shows something, in place of what was there.
     *
     * @param whenClosed told once when the content leaves, whoever closed it
     */
    public void open(Node content, Runnable whenClosed) {
        close();
        onClose = whenClosed;
        focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        getChildren().setAll(content);
        showing(true);
        FadeTransition fade = new FadeTransition(FADE, content);
        fade.setFromValue(0);
        fade.setToValue(1);
        fade.play();
    }

    /** Empties the drawer; nothing happens when it is empty. */
    public void close() {
        Optional<Runnable> told = Optional.ofNullable(onClose);
        onClose = null;
        giveFocusBack();
        getChildren().clear();
        showing(false);
        told.ifPresent(Runnable::run);
    }

    /** Not where somebody has gone on to work elsewhere meanwhile. */
    private void giveFocusBack() {
        Node before = focusBefore;
        focusBefore = null;
        if (Ancestry.hasKeyboard(this) && before != null && before.getScene() == getScene()) {
            before.requestFocus();
        }
    }

    public boolean isOpen() {
        return onClose != null;
    }

    private void showing(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
