package org.daybook.app.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.daybook.app.look.Appearance;
import org.daybook.app.look.Icons;
import org.daybook.app.text.Messages;
import org.daybook.core.access.UserId;
import org.daybook.core.journal.JournalFilter;
import org.daybook.core.journal.JournalKind;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** The words to look for, and the choices that narrow the list down. */
final class JournalFilterBar {

    private static final double SEARCH_WIDTH = 300;
    private static final double CHOICE_WIDTH = 150;
    private static final double DATE_WIDTH = 132;

    private final Messages text = Messages.of(JournalFilterBar.class);
    private final JournalViewModel model;
    private final JournalFilters filters;
    private final Tongue tongue;

    JournalFilterBar(JournalViewModel model, Tongue tongue) {
        this.model = model;
        this.filters = model.filters();
        this.tongue = tongue;
    }

    Node search() {
        TextField words = new TextField();
        words.setId("journal-words");
        words.setPromptText(text.get("words"));
        words.setAccessibleText(text.get("words"));
        words.setPrefWidth(SEARCH_WIDTH);
        words.textProperty().bindBidirectional(filters.wordsProperty());
        Label heading = new Label(text.get("journal"));
        heading.getStyleClass().add("screen-heading");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        Label own = new Label(text.get("own-only"));
        own.getStyleClass().add("quiet");
        own.visibleProperty().bind(model.ownOnlyProperty());
        own.managedProperty().bind(model.ownOnlyProperty());
        HBox box = new HBox(heading, words, own);
        box.getStylesheets().add(Appearance.sheet(JournalFilterBar.class, "journal.css"));
        box.getStyleClass().add("journal-toolbar");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    Node choices() {
        Button clear = new Button(text.get("clear"), Icons.of(MaterialDesignF.FILTER_REMOVE_OUTLINE));
        clear.setId("journal-clear");
        clear.getStyleClass().add("flat");
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setOnAction(_ -> filters.clear());
        clear.setDisable(true);
        filters.onChange(() -> clear.setDisable(filters.filter(model.zone()).equals(JournalFilter.ALL)));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(
                choice(
                        "person",
                        filters.actorProperty(),
                        this::actorName,
                        () -> model.choicesProperty().get().actors().sequencedKeySet().stream()
                                .toList()),
                choice("kind", filters.kindProperty(), text::named, () -> List.of(JournalKind.values())),
                choice(
                        "command",
                        filters.commandProperty(),
                        tongue::command,
                        () -> model.choicesProperty().get().commands()),
                day("from", filters.firstDayProperty()),
                day("to", filters.lastDayProperty()),
                gap,
                clear);
        bar.getStyleClass().add("journal-filters");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private String actorName(UserId user) {
        return model.choicesProperty().get().actors().getOrDefault(user, "");
    }

    private interface Options<T> {
        List<T> now();
    }

    /** A choice whose first is all of them. */
    private <T> Node choice(
            String key, ObjectProperty<Optional<T>> chosen, Function<T, String> name, Options<T> options) {
        String all = text.get("all-" + key);
        ComboBox<Optional<T>> box = new ComboBox<>();
        box.setId("journal-" + key);
        box.setPrefWidth(CHOICE_WIDTH);
        box.setAccessibleText(text.get("by-" + key));
        box.setConverter(new Named<>(value -> value.map(name).orElse(all)));
        model.choicesProperty().subscribe(() -> fill(box, chosen, options));
        fill(box, chosen, options);
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    /** What is chosen stays among the options, so that the choice outlives a refresh. */
    private static <T> void fill(ComboBox<Optional<T>> box, ObjectProperty<Optional<T>> chosen, Options<T> options) {
        List<Optional<T>> wanted = new ArrayList<>(Stream.concat(
                        Stream.of(Optional.<T>empty()), options.now().stream().map(Optional::of))
                .toList());
        Optional<T> now = chosen.get();
        if (!wanted.contains(now)) {
            wanted.add(now);
        }
        if (!box.getItems().equals(wanted)) {
            box.getItems().setAll(wanted);
            box.setValue(now);
        }
    }

    private Node day(String key, ObjectProperty<Optional<LocalDate>> chosen) {
        DatePicker picker = new DatePicker();
        picker.setId("journal-" + key);
        picker.setPrefWidth(DATE_WIDTH);
        picker.setPromptText(text.get(key + "-day"));
        picker.setAccessibleText(text.get(key + "-day"));
        picker.valueProperty().subscribe(day -> chosen.set(Optional.ofNullable(day)));
        chosen.subscribe(day -> picker.setValue(day.orElse(null)));
        return picker;
    }

    /** Shows values by their names. */
    private static final class Named<T> extends StringConverter<T> {

        private final Function<T, String> name;

        Named(Function<T, String> name) {
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
