package org.daybook.app.people;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableMap;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The pieces the form is built from: a name above a field, a problem below. */
final class Fields {

    private Fields() {}

    /** A field under its name. */
    static VBox named(String name, Node field) {
        Label label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(field);
        VBox box = new VBox(label, field);
        box.getStyleClass().add("field");
        if (field instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    static TextField text(String id, StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    /** A line that takes no room until there is a problem of its kind. */
    static <F> Label problem(ObservableMap<F, String> problems, F field) {
        Label label = new Label();
        label.getStyleClass().add("problem");
        label.setWrapText(true);
        tell(label, problems.get(field));
        problems.addListener((MapChangeListener<F, String>) change -> {
            if (change.getKey().equals(field)) {
                tell(label, change.getMap().get(field));
            }
        });
        return label;
    }

    private static void tell(Label label, @Nullable String problem) {
        label.setText(problem);
        shown(label, problem != null);
    }

    /** A choice among a few things by their names; null is one of them where a name for it is given. */
    static <T> ComboBox<T> choice(List<? extends @Nullable T> values, Function<@Nullable T, String> name) {
        ComboBox<T> box = new ComboBox<>();
        values.forEach(box.getItems()::add);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return name.apply(value);
            }

            @Override
            public @Nullable T fromString(String typed) {
                return null;
            }
        });
        return box;
    }

    /** Takes no room while it is not shown. */
    static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
