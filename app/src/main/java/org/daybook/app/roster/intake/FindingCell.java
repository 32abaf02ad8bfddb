package org.daybook.app.roster.intake;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.app.roster.intake.FindingsDesk.Taken;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.roster.VersionFinding;
import org.jspecify.annotations.Nullable;

/** One finding: how much it weighs, what it says, where, and who took it upon themselves. */
final class FindingCell extends ListCell<FindingRow> {

    private final FindingsViewModel model;
    private final Messages text;
    private final CheckBox tick = new CheckBox();
    private final Label badge = new Label();
    private final Label message = new Label();
    private final Label place = new Label();
    private final Label taken = new Label();
    private final Hyperlink open = new Hyperlink();
    private final HBox row;
    private @Nullable FindingRow shown;

    FindingCell(FindingsViewModel model, Consumer<VersionFinding> whenOpened, Messages text) {
        this.model = model;
        this.text = text;
        badge.getStyleClass().add("badge");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        message.setWrapText(true);
        message.getStyleClass().add("line-title");
        place.getStyleClass().add("line-detail");
        taken.getStyleClass().add("taken");
        tick.setFocusTraversable(false);
        open.setText(text.get("to-shift"));
        open.setFocusTraversable(false);
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(_ -> {
            FindingRow now = shown;
            if (now != null) {
                whenOpened.accept(now.finding());
            }
        });
        place.managedProperty().bind(place.textProperty().isNotEmpty());
        taken.managedProperty().bind(taken.textProperty().isNotEmpty());
        HBox where = new HBox(place, taken);
        where.getStyleClass().add("where");
        VBox words = new VBox(message, where);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(tick, badge, words, open);
        row.getStyleClass().add("line");
        row.setAlignment(Pos.TOP_LEFT);
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            FindingRow now = shown;
            if (event.getClickCount() == 2 && now != null) {
                whenOpened.accept(now.finding());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable FindingRow item, boolean empty) {
        super.updateItem(item, empty);
        FindingRow before = shown;
        if (before != null) {
            tick.selectedProperty().unbindBidirectional(before.tickedProperty());
        }
        shown = empty ? null : item;
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        VersionFinding finding = item.finding();
        Badges.show(badge, finding.severity(), text);
        message.setText(finding.message());
        place.setText(finding.shift() == null ? finding.place() : "");
        taken.setText(item.acknowledged() ? taken(item.taken()) : "");
        boolean choosable = item.open() && model.mayAcknowledge();
        tick.setVisible(choosable);
        tick.setSelected(item.tickedProperty().get());
        tick.selectedProperty().bindBidirectional(item.tickedProperty());
        tick.setAccessibleText(text.get("tick", finding.message()));
        open.setVisible(finding.shift() != null);
        setAccessibleText(badge.getText() + ": " + finding.message() + " " + taken.getText());
        setGraphic(row);
    }

    /** As high as its sentence takes at the width there is. */
    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty()) {
            return super.computePrefHeight(width);
        }
        double room = getWidth() > 0 ? getWidth() : getListView().getWidth();
        double around = snappedTopInset() + snappedBottomInset();
        return around + row.prefHeight(room - snappedLeftInset() - snappedRightInset());
    }

    private String taken(@Nullable Taken by) {
        return by == null
                ? text.get("acknowledged")
                : text.get("acknowledged-by", by.name(), Times.dayAndYear(by.day()));
    }
}
