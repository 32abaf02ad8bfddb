package org.daybook.app.shell;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;

/** Tells keys that write from keys that command. */
final class Typing {

    private Typing() {}

    /** Whether a letter typed there is text. */
    static boolean in(EventTarget target) {
        for (Node node = target instanceof Node start ? start : null; node != null; node = node.getParent()) {
            if (node instanceof TextInputControl || node instanceof ComboBoxBase<?> || node instanceof Spinner<?>) {
                return true;
            }
        }
        return false;
    }
}
