package org.daybook.app.print;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;

/** What can be chosen about a manuscript: its paper. */
final class ManuscriptChoices extends Choices {

    private final ComboBox<Paper> paper;

    ManuscriptChoices(ManuscriptViewModel model) {
        paper = choice("print-paper", Paper.values(), model.paperProperty());
        getChildren().addAll(field("paper", paper), printerOf(model.pages()));
    }

    @Override
    Control first() {
        return paper;
    }
}
