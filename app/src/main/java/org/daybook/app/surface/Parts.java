package org.daybook.app.surface;

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

/** The pieces that screens and sheets are built from. */
public final class Parts {

    private Parts() {}

    public static Label styled(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        return label;
    }

    /** A sentence that takes the lines it needs. */
    public static Label sentence(String words, String styleClass) {
        Label label = styled(words, styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    public static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    public static Button button(String id, String name, Ikon icon, Runnable action) {
        Button button = button(id, name, action);
        button.setGraphic(Icons.of(icon));
        return button;
    }

    public static Button button(String id, String name, Runnable action) {
        Button button = new Button(name);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    public static HBox row(String styleClass, Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add(styleClass);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** The button for what is done most. */
    public static Button accent(String id, String name, Runnable action) {
        Button button = button(id, name, action);
        button.getStyleClass().add("accent");
        return button;
    }

    /** What stands where nothing is yet; a button for what to do first may follow. */
    public static VBox empty(String title, String lead) {
        VBox box = new VBox(styled(title, "empty-title"), sentence(lead, "quiet"));
        box.getStyleClass().add("empty");
        box.setAlignment(Pos.CENTER);
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return box;
    }

    /** A field under its name. */
    public static VBox field(String name, Region control) {
        Label label = styled(name, "field-name");
        label.setLabelFor(control);
        control.setMaxWidth(Double.MAX_VALUE);
        VBox box = new VBox(label, control);
        box.getStyleClass().add("field");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    /** Takes no room while there is nothing wrong. */
    public static Label problem(ObservableValue<String> what) {
        Label label = sentence("", "problem-box");
        label.setId("problem");
        label.setMaxWidth(Double.MAX_VALUE);
        label.textProperty().bind(what);
        shown(label, what.map(words -> !words.isEmpty()));
        return label;
    }

    /** Takes no room while it is not shown. */
    public static void shown(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }

    /** A choice among things by their names; nobody types them. */
    public static <T> ComboBox<T> choice(String id, Collection<T> values, Function<T, String> name) {
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
