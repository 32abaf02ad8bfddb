package org.daybook.app.roster.intake;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.app.text.Messages;
import org.daybook.core.roster.Finding;
import org.daybook.core.roster.Place;
import org.jspecify.annotations.Nullable;

/** What was found in a file, line by line. */
final class FileFindings {

    private static final double LOW = 124;
    private static final double HIGH = 240;
    private static final double ROW = 66;

    /** The list's own, and a line more than most findings have. */
    private static final double SPARE = 32;

    private FileFindings() {}

    /** @param crowded whether there is much else on the card */
    static ListView<Finding> list(List<Finding> findings, boolean crowded, Messages text) {
        ListView<Finding> list = new ListView<>(FXCollections.observableArrayList(findings));
        list.setId("intake-findings");
        list.getStyleClass().add("lines");
        list.setAccessibleText(text.get("found"));
        list.setPrefHeight(Math.min(crowded ? LOW : HIGH, findings.size() * ROW + SPARE));
        list.setCellFactory(_ -> new Cell(text));
        return list;
    }

    private static final class Cell extends ListCell<Finding> {

        private final Messages text;
        private final Label badge = new Label();
        private final Label message = new Label();
        private final Label place = new Label();
        private final HBox row;

        Cell(Messages text) {
            this.text = text;
            badge.getStyleClass().add("badge");
            badge.setMinWidth(Region.USE_PREF_SIZE);
            message.setWrapText(true);
            message.getStyleClass().add("line-title");
            place.getStyleClass().add("line-detail");
            VBox words = new VBox(message, place);
            HBox.setHgrow(words, Priority.ALWAYS);
            row = new HBox(badge, words);
            row.getStyleClass().add("line");
            row.setAlignment(Pos.TOP_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            if (empty || finding == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Badges.show(badge, finding.severity(), text);
            message.setText(finding.message());
            Place where = finding.place();
            place.setText(where == null ? text.get("whole-file") : where.inWords());
            setAccessibleText(badge.getText() + ": " + finding.message());
            setGraphic(row);
        }
    }
}
