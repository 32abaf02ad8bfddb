package org.daybook.app.journal;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.daybook.app.look.Icons;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.journal.JournalEntry;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** One line of the journal, under its day where a new day begins. */
final class JournalCell extends ListCell<JournalRow> {

    private static final double NARROW = 100;

    private final Messages text = Messages.of(JournalCell.class);
    private final Label day = label("journal-day");
    private final Label time = label("journal-time");
    private final FontIcon sign = Icons.of(MaterialDesignC.CALENDAR_BLANK);
    private final Label summary = label("journal-summary");
    private final Label mark = label("caution-mark");
    private final Label actor = label("journal-actor");
    private final VBox box;

    JournalCell() {
        getStyleClass().add("journal-cell");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        StackPane disc = new StackPane(sign);
        disc.getStyleClass().add("journal-sign");
        HBox.setHgrow(summary, Priority.ALWAYS);
        summary.setMaxWidth(Double.MAX_VALUE);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(time, disc, summary, mark, actor);
        row.getStyleClass().add("journal-row");
        row.setAlignment(Pos.CENTER_LEFT);
        box = new VBox(day, row);
        setPrefWidth(NARROW);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    @Override
    protected void updateItem(@Nullable JournalRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        JournalEntry entry = row.line().entry();
        day.setText(Times.longDay(row.day()));
        day.setVisible(row.firstOfDay());
        day.setManaged(row.firstOfDay());
        time.setText(Times.clock(row.time()));
        sign.setIconCode(Deeds.sign(entry.command()));
        summary.setText(entry.summary());
        actor.setText(entry.actor());
        String standing = standing(row);
        mark.setText(standing);
        mark.setVisible(!standing.isEmpty());
        mark.setManaged(!standing.isEmpty());
        pseudoClassStateChanged(Standing.UNDONE, row.line().takenBack().isPresent());
        setAccessibleText(text.get(
                "row-spoken", Times.longDay(row.day()), time.getText(), entry.actor(), entry.summary(), standing));
        setGraphic(box);
    }

    private String standing(JournalRow row) {
        if (row.line().takenBack().isPresent()) {
            return text.get("undone");
        }
        return row.line().entry().reverses().isPresent()
                ? text.get(
                        "undo-of", String.valueOf(row.line().entry().reverses().getAsLong()))
                : "";
    }
}
