package org.daybook.app.palette;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.daybook.app.look.Icons;

/** Commands as quiet buttons, for those who point: an icon that tells a pointer at rest its name and its keys. */
public final class CommandButton {

    private CommandButton() {}

    /** A new button for a command. */
    public static Button of(Command command) {
        Button button = Icons.button(command.icon(), command.name());
        if (!command.keys().isEmpty()) {
            button.setTooltip(new Tooltip(command.name() + " (" + command.shortcut() + ")"));
        }
        button.setOnAction(_ -> command.action().run());
        return button;
    }
}
