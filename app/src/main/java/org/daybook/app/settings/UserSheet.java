package org.daybook.app.settings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A card about a user. */
abstract class UserSheet extends VBox {

    private final Node first;

    /** @param first what has the keyboard to begin with */
    UserSheet(String title, Node first) {
        this.first = first;
        Label heading = new Label(title);
        heading.getStyleClass().add("sheet-title");
        Form.card(this);
        getChildren().add(heading);
    }

    Node first() {
        return first;
    }
}
