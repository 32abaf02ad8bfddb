package org.daybook.app.look;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons, and the buttons that are nothing but an icon. */
public final class Icons {

    private Icons() {}

    public static FontIcon of(Ikon icon) {
        FontIcon node = new FontIcon(icon);
        node.getStyleClass().add("icon");
        return node;
    }

    /** A button that shows an icon, and says its name to a pointer at rest and to a screen reader. */
    public static Button button(Ikon icon, String name) {
        Button button = new Button(null, of(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return button;
    }
}
