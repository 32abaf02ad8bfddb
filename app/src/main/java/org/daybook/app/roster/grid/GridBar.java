package org.daybook.app.roster.grid;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/** Scrolls a sheet whose length is known, in pixels. */
final class GridBar extends ScrollBar {

    GridBar(Orientation orientation) {
        setOrientation(orientation);
        setFocusTraversable(false);
        setUnitIncrement(GridGeometry.LINE);
    }

    /** Says how long the sheet is, and how much of it is seen. */
    void fit(double whole, double seen) {
        setMax(Math.max(0, whole - seen));
        setVisibleAmount(whole == 0 ? 0 : getMax() * seen / whole);
        setBlockIncrement(seen);
        setVisible(getMax() > 0);
        setValue(Math.min(getValue(), getMax()));
    }

    void scrollBy(double pixels) {
        setValue(Math.clamp(getValue() + pixels, 0, getMax()));
    }

    /** Scrolls no farther than needed to see a stretch of the sheet. */
    void bringIntoSight(double from, double length, double seen) {
        if (from < getValue()) {
            setValue(Math.max(0, from));
        } else if (from + length > getValue() + seen) {
            setValue(Math.min(getMax(), from + length - seen));
        }
    }
}
