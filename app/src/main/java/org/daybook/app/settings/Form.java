package org.daybook.app.settings;

import java.util.Collection;
import java.util.function.Consumer;
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
import org.daybook.app.look.Appearance;
import org.jspecify.annotations.Nullable;

/** The pieces the settings are built from. */
final class Form {

    /** All that sets something is as wide, so that it stands in one column. */
    static final double CONTROL_WIDTH = 288;

    private Form() {}

    /** A setting: its name with a word about it at the left, what sets it at the right. */
    static Node setting(String name, String about, Region control) {
        Label label = new Label(name);
        label.getStyleClass().add("setting-name");
        label.setLabelFor(control);
        VBox words = new VBox(label);
        words.setAlignment(Pos.CENTER_LEFT);
        if (!about.isEmpty()) {
            words.getChildren().add(quiet(about));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        control.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(words, control);
        row.getStyleClass().add("setting");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** A field under its name, in a card. */
    static Node field(String name, Region control) {
        Label label = new Label(name);
        label.getStyleClass().add("setting-label");
        label.setLabelFor(control);
        control.setMaxWidth(Double.MAX_VALUE);
        VBox box = new VBox(label, control);
        box.getStyleClass().add("setting-field");
        return box;
    }

    static Label heading(String words) {
        return styled(words, "section-heading");
    }

    static Label part(String words) {
        return styled(words, "section-part");
    }

    static Label quiet(String words) {
        Label label = styled(words, "setting-about");
        label.setWrapText(true);
        return label;
    }

    /** Takes no room while there is nothing wrong. */
    static Label problem(ObservableValue<String> what) {
        Label label = styled("", "setting-problem");
        label.setId("problem");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.textProperty().bind(what);
        label.visibleProperty().bind(what.map(words -> !words.isEmpty()));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    static Button button(String id, String name, Runnable action) {
        Button button = new Button(name);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    static HBox buttons(Node... buttons) {
        HBox row = new HBox(buttons);
        row.getStyleClass().add("setting-buttons");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** Dresses a card that a sheet shows, outside the screen's own stylesheet. */
    static void card(VBox card) {
        card.getStylesheets().add(Appearance.sheet(Form.class, "sheets.css"));
        card.getStyleClass().add("setting-sheet");
    }

    /** A choice among a few things by their names, which tells of what the user chooses. */
    static <T> ComboBox<T> choice(
            String id, Collection<T> values, @Nullable T chosen, Function<T, String> name, Consumer<T> onChosen) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(values);
        box.setConverter(new Names<>(name));
        box.setValue(chosen);
        box.setPrefWidth(CONTROL_WIDTH);
        box.valueProperty().addListener((_, _, now) -> {
            if (now != null) {
                onChosen.accept(now);
            }
        });
        return box;
    }

    private static Label styled(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        return label;
    }

    /** Shows values by their names; nobody types them. */
    private static final class Names<T> extends StringConverter<T> {

        private final Function<T, String> name;

        Names(Function<T, String> name) {
            this.name = name;
        }

        @Override
        public String toString(@Nullable T value) {
            return value == null ? "" : name.apply(value);
        }

        @Override
        public @Nullable T fromString(String typed) {
            return null;
        }
    }
}
