package org.daybook.app.roster.grid;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.app.text.Messages;
import org.daybook.core.roster.Candidate;
import org.jspecify.annotations.Nullable;

/** Somebody who could take a shift, with the reasons and one button that does it. */
final class OptionCell extends ListCell<ShiftViewModel.Option> {

    private static final PseudoClass UNFIT = PseudoClass.getPseudoClass("unfit");
    private static final double BESIDE = 44;

    private final Messages text = Messages.of(OptionCell.class);
    private final ShiftViewModel shift;

    OptionCell(ShiftViewModel shift) {
        this.shift = shift;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ShiftViewModel.@Nullable Option option, boolean empty) {
        super.updateItem(option, empty);
        setText(null);
        pseudoClassStateChanged(UNFIT, false);
        if (empty || option == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (option) {
            case ShiftViewModel.Option.Person(Candidate candidate) -> show(option, candidate);
            case ShiftViewModel.Option.Partner(Slip.Held held) -> show(option, held);
        }
    }

    /** As high as its reasons take at the width there is. */
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() instanceof Region line
                ? snappedTopInset() + line.prefHeight(getListView().getWidth() - BESIDE) + snappedBottomInset()
                : super.computePrefHeight(width);
    }

    private void show(ShiftViewModel.Option option, Candidate candidate) {
        VBox words = words(candidate.name());
        StringBuilder spoken = new StringBuilder(candidate.name());
        for (Candidate.Reason reason : candidate.reasons()) {
            if (candidate.eligible() || reason.weight() == Candidate.Weight.FORBIDS) {
                words.getChildren().add(reason(reason));
                spoken.append(". ").append(reason.sentence());
            }
        }
        pseudoClassStateChanged(UNFIT, !candidate.eligible());
        boolean instead = shift.aimProperty().get() instanceof ShiftViewModel.Aim.Instead;
        String name = text.get(instead ? "choose-instead" : "choose-assign");
        put(words, candidate.eligible() ? button(option, name, candidate.name()) : null);
        setAccessibleText(spoken.toString());
    }

    private void show(ShiftViewModel.Option option, Slip.Held held) {
        VBox words = words(held.member().name());
        Label what = new Label(shift.model().words().named(held.shift()) + " · "
                + shift.model().words().hours(held.shift()));
        what.getStyleClass().addAll("reason", "for");
        words.getChildren().add(what);
        put(words, button(option, text.get("choose-swap"), held.member().name()));
        setAccessibleText(held.member().name() + ", " + what.getText());
    }

    private VBox words(String name) {
        Label label = new Label(name);
        label.getStyleClass().add("name");
        VBox words = new VBox(label);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private Label reason(Candidate.Reason reason) {
        Label label = new Label(reason.sentence());
        label.setWrapText(true);
        label.getStyleClass()
                .addAll(
                        "reason",
                        switch (reason.weight()) {
                            case FORBIDS -> "forbids";
                            case AGAINST -> "against";
                            case FOR -> "for";
                        });
        return label;
    }

    private @Nullable Node button(ShiftViewModel.Option option, String name, String whom) {
        if (!shift.model().repairable()) {
            return null;
        }
        Button button = new Button(name);
        button.getStyleClass().add("choose");
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setAccessibleText(name + ": " + whom);
        button.setOnAction(_ -> shift.choose(option));
        return button;
    }

    private void put(VBox words, @Nullable Node button) {
        HBox line = new HBox(words);
        line.getStyleClass().add("option");
        line.setAlignment(Pos.TOP_LEFT);
        if (button != null) {
            line.getChildren().add(button);
        }
        line.prefWidthProperty().bind(getListView().widthProperty().subtract(BESIDE));
        line.maxWidthProperty().bind(line.prefWidthProperty());
        setGraphic(line);
    }
}
