package org.daybook.app.palette;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Keys as they look on a keyboard: one cap for each combination. */
final class KeyCaps {

    private KeyCaps() {}

    /** @param shortcut combinations with two spaces between them */
    static Node of(String shortcut) {
        HBox caps = new HBox();
        caps.getStyleClass().add("key-caps");
        caps.setAlignment(Pos.CENTER_RIGHT);
        for (String combination : shortcut.split(" {2}")) {
            Label cap = new Label(combination);
            cap.getStyleClass().add("key-cap");
            cap.setMinWidth(Region.USE_PREF_SIZE);
            caps.getChildren().add(cap);
        }
        return caps;
    }
}
