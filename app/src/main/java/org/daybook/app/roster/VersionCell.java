package org.daybook.app.roster;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.app.surface.Parts;
import org.daybook.core.roster.VersionView;
import org.jspecify.annotations.Nullable;

/** A version in the list: its name and where it stands, its days, its tags. */
final class VersionCell extends ListCell<VersionView> {

    private static final List<String> STANDINGS = List.of("staging", "production", "archived", "rejected");

    private final VersionWords words = new VersionWords();
    private final Label name = Parts.styled("", "version-name");
    private final Label badge = Parts.styled("", "version-badge");
    private final Label days = Parts.styled("", "version-detail");
    private final Label tags = Parts.styled("", "version-tags");
    private final VBox card;

    VersionCell() {
        badge.setMinWidth(Region.USE_PREF_SIZE);
        HBox first = Parts.row("version-line", name, Parts.gap(), badge);
        first.setAlignment(Pos.CENTER_LEFT);
        card = new VBox(first, days, tags);
        card.getStyleClass().add("version-card");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable VersionView version, boolean empty) {
        super.updateItem(version, empty);
        getStyleClass().removeAll(STANDINGS);
        if (empty || version == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        String standing = VersionWords.style(version);
        getStyleClass().add(standing);
        badge.getStyleClass().removeAll(STANDINGS);
        badge.getStyleClass().add(standing);
        name.setText(version.name());
        badge.setText(words.status(version));
        days.setText(words.days(version));
        tags.setText(String.join("  ·  ", version.tags()));
        tags.setVisible(!version.tags().isEmpty());
        tags.setManaged(!version.tags().isEmpty());
        setGraphic(card);
        setTooltip(new Tooltip(version.name()));
        setAccessibleText(Stream.concat(
                        Stream.of(version.name(), words.status(version), words.days(version)), version.tags().stream())
                .collect(Collectors.joining(", ")));
    }
}
