package org.daybook.app.calendar;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.app.look.Icons;
import org.daybook.app.text.Messages;
import org.daybook.core.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The people whose commitments are seen. Nobody chosen means everybody; with Alt a click chooses one alone. */
final class PeopleFilter extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double LINE = 28;
    private static final int MOST_LINES = 6;
    private static final int MANY = 8;
    private static final int INITIALS = 2;

    private final Messages text;
    private final FilterViewModel model;
    private final TextField search = new TextField();
    private final ListView<Person> list = new ListView<>();
    private List<Person> everyone = List.of();

    private record Person(PersonId id, String name) {}

    PeopleFilter(Messages text, CalendarViewModel calendar, FilterViewModel model) {
        this.text = text;
        this.model = model;
        getStyleClass().add("people-filter-list");
        search.setId("filter-people-search");
        search.setPromptText(text.get("filter-people-prompt"));
        search.setVisible(false);
        search.setManaged(false);
        search.textProperty().subscribe(this::find);
        list.setId("filter-people");
        list.setFixedCellSize(LINE);
        list.setPlaceholder(nobody());
        list.setCellFactory(_ -> new Cell());
        list.setAccessibleText(text.get("filter-people"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        calendar.pageProperty().subscribe((Page page) -> show(page.names()));
        calendar.filterProperty().subscribe(list::refresh);
        getChildren().addAll(search, list);
        find();
    }

    private Label nobody() {
        Label nobody = new Label();
        nobody.getStyleClass().add("filter-hint");
        nobody.textProperty()
                .bind(search.textProperty()
                        .map(typed -> text.get(typed.isBlank() ? "filter-people-none" : "filter-people-unknown")));
        nobody.setMaxWidth(Double.MAX_VALUE);
        return nobody;
    }

    private void show(Map<PersonId, String> names) {
        List<Person> now = names.entrySet().stream()
                .map(each -> new Person(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(Person::name))
                .toList();
        if (!now.equals(everyone)) {
            everyone = now;
            search.setVisible(now.size() > MANY);
            search.setManaged(now.size() > MANY);
            find();
        }
    }

    private void find() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        list.getItems()
                .setAll(everyone.stream()
                        .filter(person -> person.name().toLowerCase(Locale.ROOT).contains(wanted))
                        .toList());
        double height = Math.min(Math.max(1, everyone.size()), MOST_LINES) * LINE + 2;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        list.setMaxHeight(height);
    }

    private void pressed(KeyEvent event) {
        Person person = list.getFocusModel().getFocusedItem();
        if (person != null && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER)) {
            choose(person, event.isAltDown());
            event.consume();
        }
    }

    private void choose(Person person, boolean alone) {
        if (alone) {
            model.onlyPerson(person.id());
        } else {
            model.togglePerson(person.id());
        }
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.strip().split("\\s+")) {
            if (!word.isEmpty() && initials.length() < INITIALS) {
                initials.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            }
        }
        return initials.toString();
    }

    private final class Cell extends ListCell<Person> {

        private final FontIcon check = Icons.of(MaterialDesignC.CHECKBOX_BLANK_OUTLINE);
        private final Label initials = new Label();
        private final Label name = new Label();
        private final HBox line = new HBox(check, initials, name);

        Cell() {
            getStyleClass().add("filter-person");
            initials.getStyleClass().add("filter-initials");
            name.setMinWidth(0);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("filter-person-line");
            setAccessibleRole(AccessibleRole.CHECK_BOX);
            setPrefWidth(0);
            setTooltip(new Tooltip(text.get("filter-only-hint")));
            addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
                Person person = getItem();
                if (person != null && event.getButton() == MouseButton.PRIMARY) {
                    list.requestFocus();
                    list.getFocusModel().focus(getIndex());
                    choose(person, event.isAltDown());
                    event.consume();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Person person, boolean empty) {
            super.updateItem(person, empty);
            if (empty || person == null) {
                setGraphic(null);
                pseudoClassStateChanged(CHOSEN, false);
                return;
            }
            boolean chosen = model.filter().people().contains(person.id());
            pseudoClassStateChanged(CHOSEN, chosen);
            check.setIconCode(chosen ? MaterialDesignC.CHECKBOX_MARKED : MaterialDesignC.CHECKBOX_BLANK_OUTLINE);
            initials.setText(initials(person.name()));
            name.setText(person.name());
            setAccessibleText(text.get(chosen ? "filter-person-on" : "filter-person-off", person.name()));
            setGraphic(line);
        }
    }
}
