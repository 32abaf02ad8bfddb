package org.daybook.app.shell;

import javafx.event.EventTarget;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import org.daybook.app.surface.Ancestry;

/** Tells keys that write from keys that command. */
final class Typing {

    private Typing() {}

    /** Whether a letter typed there is text. */
    static boolean in(EventTarget target) {
        return Ancestry.of(target)
                .anyMatch(node -> node instanceof TextInputControl
                        || node instanceof ComboBoxBase<?>
                        || node instanceof Spinner<?>);
    }
}
