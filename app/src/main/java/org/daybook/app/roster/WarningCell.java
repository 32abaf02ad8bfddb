package org.daybook.app.roster;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import org.daybook.app.text.Messages;
import org.jspecify.annotations.Nullable;

/** A warning with a box to tick. */
final class WarningCell extends ListCell<Warning> {

    private final Messages text = Messages.of(WarningCell.class);
    private final CheckBox box = new CheckBox();
    private @Nullable Warning bound;

    WarningCell() {
        setPrefWidth(0);
        setWrapText(true);
        box.setFocusTraversable(false);
        setOnMouseClicked(event -> {
            if (event.getTarget() != box && !isEmpty()) {
                box.setSelected(!box.isSelected());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Warning warning, boolean empty) {
        super.updateItem(warning, empty);
        if (bound != null) {
            box.selectedProperty().unbindBidirectional(bound.tickedProperty());
            bound = null;
        }
        if (empty || warning == null) {
            setText(null);
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        bound = warning;
        setText(warning.finding().message());
        box.selectedProperty().bindBidirectional(warning.tickedProperty());
        setGraphic(box);
        setAccessibleText(text.get(
                warning.tickedProperty().get() ? "ticked" : "not-ticked",
                warning.finding().message()));
    }
}
