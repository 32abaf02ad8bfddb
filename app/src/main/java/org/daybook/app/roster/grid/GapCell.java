package org.daybook.app.roster.grid;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.app.text.Messages;
import org.daybook.core.roster.ShiftCoverage;
import org.jspecify.annotations.Nullable;

/** A shift in the list beside the heat map: what it is, and how many it lacks. */
final class GapCell extends ListCell<ShiftCoverage> {

    private final Messages text = Messages.of(GapCell.class);
    private final GridWords words;
    private final Label name = new Label();
    private final Label detail = new Label();
    private final Label mandatory = new Label(text.get("mandatory"));
    private final Label figure = new Label();
    private final HBox line;

    GapCell(GridWords words) {
        this.words = words;
        name.getStyleClass().add("name");
        detail.getStyleClass().add("quiet");
        mandatory.getStyleClass().add("mandatory");
        mandatory.setMinWidth(USE_PREF_SIZE);
        figure.setMinWidth(USE_PREF_SIZE);
        HBox below = new HBox(detail, mandatory);
        below.getStyleClass().add("gap-detail");
        below.setAlignment(Pos.CENTER_LEFT);
        VBox column = new VBox(name, below);
        HBox.setHgrow(column, Priority.ALWAYS);
        line = new HBox(column, figure);
        line.getStyleClass().add("gap-line");
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ShiftCoverage coverage, boolean empty) {
        super.updateItem(coverage, empty);
        setText(null);
        if (coverage == null || empty) {
            setGraphic(null);
            return;
        }
        name.setText(words.named(coverage.shift()));
        detail.setText(words.shiftDetail(coverage.shift(), true));
        mandatory.setVisible(coverage.shift().mandatory());
        mandatory.setManaged(coverage.shift().mandatory());
        int wanted = coverage.shift().desiredCoverage();
        figure.setText(text.get("figure", coverage.fit(), wanted));
        figure.getStyleClass().setAll("figure", coverage.covered() ? "covered" : "gap");
        setGraphic(line);
        setAccessibleText(name.getText() + ", " + detail.getText() + ", "
                + (coverage.covered() ? figure.getText() : text.get("gap", coverage.missing())));
    }
}
