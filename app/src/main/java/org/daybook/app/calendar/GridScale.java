package org.daybook.app.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Where in the sheet of a time grid which time is, in pixels from its upper left corner.
 *
 * @param snap the minutes of a step
 */
record GridScale(List<GridColumn> columns, double width, double hourHeight, int snap) {

    static final int MINUTES_A_DAY = 24 * 60;

    double height() {
        return 24 * hourHeight;
    }

    double columnWidth() {
        return columns.isEmpty() ? width : width / columns.size();
    }

    /** The left edge of a column; of the one after the last, the right edge of the sheet. Whole pixels, for sharp lines. */
    double x(int column) {
        return Math.round(column * columnWidth());
    }

    double y(int minutes) {
        return minutes * hourHeight / 60;
    }

    /** The column at a place, the nearest where it is beside the sheet. */
    int column(double x) {
        return Math.clamp((long) Math.floor(x / columnWidth()), 0, Math.max(0, columns.size() - 1));
    }

    /** The minutes after midnight at a height, to the minute. */
    int minutes(double y) {
        return Math.clamp(Math.round(y / hourHeight * 60), 0, MINUTES_A_DAY);
    }

    /** The step that a number of minutes lies in. */
    int snappedDown(int minutes) {
        return Math.floorDiv(minutes, snap) * snap;
    }

    /** The nearest step. */
    int snapped(int minutes) {
        return Math.floorDiv(minutes + snap / 2, snap) * snap;
    }

    GridColumn at(double x) {
        return columns.get(column(x));
    }

    /** The time of day at a place, at the beginning of its step. */
    LocalDateTime time(double x, double y) {
        int minutes = Math.min(snappedDown(minutes(y)), MINUTES_A_DAY - snap);
        return at(x).day().atStartOfDay().plusMinutes(minutes);
    }

    /** The first column of a day, or -1. */
    int columnOf(LocalDate day) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).day().equals(day)) {
                return i;
            }
        }
        return -1;
    }
}
