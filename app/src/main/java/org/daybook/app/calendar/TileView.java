package org.daybook.app.calendar;

import com.calendarfx.model.Entry;
import com.calendarfx.view.DayEntryView;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Skin;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** A tile in a day's column; the same while it is dragged, when it shows the time it would get. */
final class TileView extends DayEntryView {

    private static final Duration REST = Duration.millis(500);

    private final TileText text;

    TileView(Entry<?> entry, TileText text) {
        super(entry);
        this.text = text;
        setDetailsClickCount(1);
        setAccessibleRole(AccessibleRole.BUTTON);
        if (entry.getUserObject() instanceof Face face) {
            setAccessibleText(text.spoken(face));
            Tooltip tooltip = new Tooltip(text.tooltip(face));
            tooltip.setShowDelay(REST);
            tooltip.getStyleClass().add("tile-tooltip");
            Tooltip.install(this, tooltip);
        } else {
            setAccessibleText(entry.getTitle());
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new TileSkin(this, text);
    }
}
