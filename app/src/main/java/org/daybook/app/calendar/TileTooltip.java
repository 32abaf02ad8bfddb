package org.daybook.app.calendar;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Says everything about the tile under a pointer at rest. One for all tiles, because there are many of them. */
final class TileTooltip {

    private static final Duration REST = Duration.millis(500);

    private final Tooltip tooltip = new Tooltip();
    private final TileText text;
    private @Nullable TileNode shown;

    TileTooltip(Node over, TileText text) {
        this.text = text;
        tooltip.setShowDelay(REST);
        tooltip.getStyleClass().add("tile-tooltip");
        over.addEventFilter(
                MouseEvent.MOUSE_MOVED,
                event -> over(TimeGrid.tileAt(event.getPickResult().getIntersectedNode())
                        .orElse(null)));
        over.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> over(null));
        over.addEventFilter(MouseEvent.MOUSE_EXITED, _ -> over(null));
    }

    private void over(@Nullable TileNode tile) {
        if (tile == shown) {
            return;
        }
        if (shown != null) {
            Tooltip.uninstall(shown, tooltip);
            tooltip.hide();
        }
        shown = tile;
        if (tile != null) {
            tooltip.setText(text.tooltip(tile.face()));
            Tooltip.install(tile, tooltip);
        }
    }
}
