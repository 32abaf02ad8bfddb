package org.daybook.app.start;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Icons;
import org.daybook.app.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;

/** A card in the middle of an otherwise empty window, with the product's name above what it holds. */
final class Card extends StackPane {

    private final VBox box = new VBox();

    Card() {
        getStylesheets().add(Appearance.sheet(Card.class, "start.css"));
        getStyleClass().add("start");
        Label name = new Label(Messages.of(Card.class).get("product"), Icons.of(MaterialDesignB.BOOK_OPEN_VARIANT));
        name.getStyleClass().add("product");
        box.getStyleClass().add("start-card");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        VBox column = new VBox(name, box);
        column.getStyleClass().add("start-column");
        column.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(column);
    }

    /** Takes no input while something is under way. */
    void waitFor(ObservableValue<Boolean> busy) {
        box.disableProperty().bind(busy);
    }

    void hold(Node... nodes) {
        box.getChildren().setAll(nodes);
    }

    /** Says what is being opened, calmly, in place of what cannot be used meanwhile. */
    void holdOpening(String sentence) {
        Label words = heading(sentence);
        words.getStyleClass().add("start-opening");
        words.setMaxWidth(Double.MAX_VALUE);
        hold(words);
    }

    static Label heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().add("start-heading");
        heading.setWrapText(true);
        return heading;
    }

    static Label lead(String words) {
        Label lead = new Label(words);
        lead.getStyleClass().add("start-lead");
        lead.setWrapText(true);
        return lead;
    }

    static VBox field(String name, Region field) {
        Label label = new Label(name);
        label.getStyleClass().add("start-name");
        label.setLabelFor(field);
        field.setMaxWidth(Double.MAX_VALUE);
        VBox box = new VBox(label, field);
        box.getStyleClass().add("start-field");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    /** Takes no room while there is nothing wrong. */
    static Label problem(ObservableValue<String> what) {
        Label problem = new Label();
        problem.setId("problem");
        problem.getStyleClass().add("start-problem");
        problem.setWrapText(true);
        problem.setMaxWidth(Double.MAX_VALUE);
        problem.textProperty().bind(what);
        problem.visibleProperty().bind(what.map(words -> !words.isEmpty()));
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    static HBox buttons(Button main, Button... others) {
        main.getStyleClass().add("accent");
        HBox row = new HBox(main);
        row.getChildren().addAll(others);
        row.getStyleClass().add("start-buttons");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
