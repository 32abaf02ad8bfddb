package org.daybook.app.sync;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.app.surface.Parts;
import org.daybook.app.text.Messages;
import org.daybook.core.sync.Conflict;
import org.jspecify.annotations.Nullable;

/** A conflict in the list: what was done here, when, and why it does not stand. */
final class ConflictCell extends ListCell<Conflict> {

    private static final double NARROW = 100;

    private final Messages text = Messages.of(ConflictCell.class);
    private final ObstacleWords words;
    private final Label summary = Parts.styled("", "conflict-summary");
    private final Label reason = Parts.styled("", "caution-mark");
    private final Label when = Parts.styled("", "conflict-when");
    private final VBox box;

    ConflictCell(ObstacleWords words) {
        this.words = words;
        getStyleClass().add("conflict-cell");
        when.setMinWidth(USE_PREF_SIZE);
        HBox below = Parts.row("conflict-below", reason, Parts.gap(), when);
        box = new VBox(summary, below);
        box.getStyleClass().add("conflict-box");
        setPrefWidth(NARROW);
    }

    @Override
    protected void updateItem(@Nullable Conflict conflict, boolean empty) {
        super.updateItem(conflict, empty);
        setText(null);
        if (conflict == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        summary.setText(conflict.mine().summary());
        reason.setText(words.brief(conflict));
        when.setText(words.when(conflict.mine()));
        setAccessibleText(text.get("conflict-spoken", summary.getText(), reason.getText(), when.getText()));
        setGraphic(box);
    }
}
