package org.daybook.app.sample;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * The right mouse button as a desktop has it. The headless platform presses it but asks for no menu, which a desktop does
 * of whatever is under the pointer.
 */
public final class RightButton {

    private RightButton() {}

    /** Has a press of the right button ask for a menu. */
    public static void asOnADesktop(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            Node under = event.getPickResult().getIntersectedNode();
            if (event.getButton() == MouseButton.SECONDARY && under != null) {
                Platform.runLater(() -> Event.fireEvent(under, request(event)));
            }
        });
    }

    private static ContextMenuEvent request(MouseEvent press) {
        return new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                press.getSceneX(),
                press.getSceneY(),
                press.getScreenX(),
                press.getScreenY(),
                false,
                press.getPickResult());
    }
}
