package org.daybook.app.roster.intake;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.daybook.app.text.Messages;
import org.daybook.core.roster.NameChoice;
import org.jspecify.annotations.Nullable;

/** The names that are nobody's here: of each, who it is. */
final class NamesPart extends VBox {

    private static final double ROW = 44;
    private static final int ROWS = 3;
    private static final int MOST_ROWS = 6;
    private static final double CHOICE = 260;

    private final Messages text = Messages.of(NamesPart.class);
    private final IntakeViewModel model;

    NamesPart(IntakeViewModel model) {
        this.model = model;
        getStyleClass().add("names-part");
        Label heading = new Label(text.get("names", model.names().size()));
        heading.getStyleClass().add("part");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(
                heading,
                gap,
                bulk("names-new", "others-new", new NameChoice.Newcomer()),
                bulk("names-skip", "others-skip", new NameChoice.LeftOut()));
        head.getStyleClass().add("part-head");
        head.setAlignment(Pos.CENTER_LEFT);
        ListView<NameRow> list = new ListView<>(FXCollections.observableArrayList(model.names()));
        list.setId("intake-names");
        list.getStyleClass().add("lines");
        list.setFixedCellSize(ROW);
        boolean crowded = model.plan().findings().size() > 1;
        list.setPrefHeight(Math.min(crowded ? ROWS : MOST_ROWS, model.names().size()) * ROW + 12);
        list.setMinHeight(Region.USE_PREF_SIZE);
        list.setFocusTraversable(false);
        list.setAccessibleText(text.get("names", model.names().size()));
        list.setCellFactory(_ -> new NameCell());
        Label promise = new Label(text.get("names-remembered"));
        promise.getStyleClass().add("lead");
        promise.setWrapText(true);
        getChildren().addAll(head, list, promise);
    }

    private Button bulk(String id, String key, NameChoice choice) {
        Button button = new Button();
        int all = model.names().size();
        button.textProperty()
                .bind(model.undecidedProperty().map(count -> text.get(key, count.intValue() == all ? 1 : 0)));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> model.decideOthers(choice));
        button.disableProperty().bind(model.undecidedProperty().isEqualTo(0));
        return button;
    }

    /** One name, and the choice of who it is. */
    private final class NameCell extends ListCell<NameRow> {

        private final Label name = new Label();
        private final Label shifts = new Label();
        private final Hyperlink likeliest = new Hyperlink();
        private final ComboBox<@Nullable NameChoice> choice = new ComboBox<>();
        private final HBox row;
        private @Nullable NameRow shown;

        NameCell() {
            name.getStyleClass().add("line-title");
            shifts.getStyleClass().add("line-detail");
            shifts.setMinWidth(USE_PREF_SIZE);
            choice.setPrefWidth(CHOICE);
            choice.setMinWidth(CHOICE);
            choice.setPromptText(text.get("who"));
            choice.setConverter(new ChoiceWords());
            choice.setButtonCell(new ListCell<>() {
                @Override
                protected void updateItem(@Nullable NameChoice item, boolean empty) {
                    super.updateItem(item, empty);
                    setText(empty || item == null ? text.get("who") : words(item));
                }
            });
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            likeliest.setMinWidth(USE_PREF_SIZE);
            likeliest.managedProperty().bind(likeliest.visibleProperty());
            row = new HBox(name, shifts, gap, likeliest, choice);
            row.getStyleClass().add("line");
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable NameRow item, boolean empty) {
            super.updateItem(item, empty);
            NameRow before = shown;
            if (before != null) {
                choice.valueProperty().unbindBidirectional(before.choiceProperty());
                likeliest.visibleProperty().unbind();
            }
            shown = empty ? null : item;
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            name.setText(item.name());
            name.setTooltip(new Tooltip(item.name()));
            shifts.setText(text.get("on-shifts", item.shifts()));
            choice.setValue(null);
            choice.getItems().setAll(item.options());
            choice.valueProperty().bindBidirectional(item.choiceProperty());
            choice.setAccessibleText(text.get("who-is", item.name()));
            offerLikeliest(item);
            setGraphic(row);
        }

        /** Whom the name most likely means is one click away, until something is decided. */
        private void offerLikeliest(NameRow item) {
            if (item.nearest().isEmpty()) {
                likeliest.setVisible(false);
                return;
            }
            NameChoice known = new NameChoice.Known(item.nearest().getFirst());
            likeliest.setText(text.get("likeliest", words(known)));
            likeliest.setOnAction(_ -> item.choiceProperty().set(known));
            likeliest.visibleProperty().bind(item.choiceProperty().isNull());
        }
    }

    private String words(NameChoice choice) {
        return switch (choice) {
            case NameChoice.Known(var person) -> model.nameOf(person);
            case NameChoice.Newcomer() -> text.get("newcomer");
            case NameChoice.LeftOut() -> text.get("left-out");
        };
    }

    /** One way only: nothing is typed. */
    private final class ChoiceWords extends StringConverter<@Nullable NameChoice> {

        @Override
        public String toString(@Nullable NameChoice choice) {
            return choice == null ? "" : words(choice);
        }

        @Override
        public @Nullable NameChoice fromString(String typed) {
            return null;
        }
    }
}
