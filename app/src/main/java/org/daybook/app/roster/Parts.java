package org.daybook.app.roster;

import java.util.Collection;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.daybook.app.look.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/** The pieces the roster's screen and sheets are built from. */
final class Parts {

    private Parts() {}

    static Label styled(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        return label;
    }

    /** A sentence that takes the lines it needs. */
    static Label sentence(String words, String styleClass) {
        Label label = styled(words, styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    static Button button(String id, String name, Ikon icon, Runnable action) {
        Button button = button(id, name, action);
        button.setGraphic(Icons.of(icon));
        return button;
    }

    static Button button(String id, String name, Runnable action) {
        Button button = new Button(name);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    static HBox row(String styleClass, Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add(styleClass);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** A field under its name. */
    static VBox field(String name, Region control) {
        Label label = styled(name, "field-name");
        label.setLabelFor(control);
        control.setMaxWidth(Double.MAX_VALUE);
        VBox box = new VBox(label, control);
        box.getStyleClass().add("field");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    /** Takes no room while there is nothing wrong. */
    static Label problem(ObservableValue<String> what) {
        Label label = sentence("", "roster-problem");
        label.setId("problem");
        label.setMaxWidth(Double.MAX_VALUE);
        label.textProperty().bind(what);
        shown(label, what.map(words -> !words.isEmpty()));
        return label;
    }

    /** Takes no room while it is not shown. */
    static void shown(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }

    /** A choice among things by their names; nobody types them. */
    static <T> ComboBox<T> choice(String id, Collection<T> values, Function<T, String> name) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public @Nullable T fromString(String typed) {
                return null;
            }
        });
        return box;
    }
}
