package org.daybook.app.roster;

import javafx.scene.control.ListCell;
import org.daybook.app.look.Icons;
import org.daybook.core.roster.VersionFinding;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** An error, in its sentence. */
final class FindingCell extends ListCell<VersionFinding> {

    FindingCell() {
        setPrefWidth(0);
        setWrapText(true);
    }

    @Override
    protected void updateItem(@Nullable VersionFinding finding, boolean empty) {
        super.updateItem(finding, empty);
        setText(empty || finding == null ? null : finding.message());
        setGraphic(empty || finding == null ? null : Icons.of(MaterialDesignA.ALERT_OCTAGON_OUTLINE));
    }
}
