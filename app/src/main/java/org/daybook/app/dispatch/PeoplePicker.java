package org.daybook.app.dispatch;

import java.util.List;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.app.look.Icons;
import org.daybook.app.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * Picks people: a chip for each chosen one, and a field that finds the others by any part of their name, and shows the
 * first of them before anything is typed.
 */
final class PeoplePicker extends VBox {

    private static final int MOST = 6;

    private final Messages text = Messages.of(PeoplePicker.class);
    private final FlowPane chips = new FlowPane();
    private final TextField search = new TextField();
    private final VBox matches = new VBox();
    private final ObservableList<PersonCard> chosen;
    private final List<PersonCard> everyone;

    PeoplePicker(ObservableList<PersonCard> chosen, List<PersonCard> everyone) {
        this.chosen = chosen;
        this.everyone = everyone;
        getStyleClass().add("people-picker");
        chips.getStyleClass().add("chips");
        matches.getStyleClass().add("matches");
        search.setId("people-search");
        search.setPromptText(text.get("people-prompt"));
        search.textProperty().subscribe(this::find);
        focusWithinProperty().subscribe(_ -> find());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        chosen.addListener((ListChangeListener<PersonCard>) _ -> drawChips());
        getChildren().addAll(chips, search, matches);
        drawChips();
    }

    private void drawChips() {
        chips.getChildren().setAll(chosen.stream().map(this::chip).toList());
        chips.setVisible(!chosen.isEmpty());
        chips.setManaged(!chosen.isEmpty());
        find();
    }

    private HBox chip(PersonCard card) {
        Button remove = Icons.button(MaterialDesignC.CLOSE, text.get("people-remove", card.name()));
        remove.setOnAction(_ -> chosen.remove(card));
        HBox chip = new HBox(new Label(card.name()), remove);
        chip.getStyleClass().add("chip");
        chip.setAlignment(Pos.CENTER_LEFT);
        return chip;
    }

    private void find() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        boolean searching = isFocusWithin() && !(wanted.isEmpty() && chosen.containsAll(everyone));
        matches.setVisible(searching);
        matches.setManaged(searching);
        matches.getChildren().clear();
        if (!searching) {
            return;
        }
        List<PersonCard> found = everyone.stream()
                .filter(card -> !chosen.contains(card))
                .filter(card -> card.name().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(MOST)
                .toList();
        found.forEach(card -> matches.getChildren().add(match(card)));
        if (found.isEmpty()) {
            Label nobody = new Label(text.get("people-none", search.getText().strip()));
            nobody.getStyleClass().add("quiet");
            matches.getChildren().add(nobody);
        }
    }

    private Button match(PersonCard card) {
        Label detail = new Label(card.detail());
        detail.getStyleClass().add("quiet");
        HBox row = new HBox(new Label(card.name()), detail);
        row.getStyleClass().add("match-row");
        Button match = new Button(null, row);
        match.setAccessibleText(card.name() + ", " + card.detail());
        match.getStyleClass().addAll("flat", "match");
        match.setMaxWidth(Double.MAX_VALUE);
        match.setOnAction(_ -> choose(card));
        return match;
    }

    /** The keyboard goes back to the field before the button it was on is taken away. */
    private void choose(PersonCard card) {
        search.requestFocus();
        chosen.add(card);
        search.clear();
    }

    /** Enter takes the first match; Backspace in the empty field takes the last chip away. */
    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER
                && !search.getText().isBlank()
                && !matches.getChildren().isEmpty()
                && matches.getChildren().getFirst() instanceof Button first) {
            first.fire();
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE && search.getText().isEmpty() && !chosen.isEmpty()) {
            chosen.removeLast();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        }
    }
}
