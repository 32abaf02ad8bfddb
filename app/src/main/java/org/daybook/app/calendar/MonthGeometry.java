package org.daybook.app.calendar;

/**
 * Where things are in the grid of a month, in its own coordinates.
 *
 * @param weeks how many rows it has
 */
record MonthGeometry(double width, double height, int weeks) {

    /** The height of the row of weekdays. */
    static final double HEAD = 28;

    /** The width of the column of week numbers. */
    static final double GUTTER = 38;

    /** The height of the line with a day's number. */
    static final double NUMBER = 27;

    static final double LANE = 20;
    static final double CHIP = 18;

    private static final double INSET = 3;

    double columnWidth() {
        return Math.max(0, width - GUTTER) / MonthLayout.DAYS;
    }

    double rowHeight() {
        return weeks == 0 ? 0 : Math.max(0, height - HEAD) / weeks;
    }

    /** How many lanes a week has room for; always one, so that what does not fit can say so. */
    int lanes() {
        return (int) Math.max(1, Math.floor((rowHeight() - NUMBER - INSET) / LANE));
    }

    /** The left edge of a column; whole pixels keep the lines sharp. */
    double x(int column) {
        return Math.round(GUTTER + column * columnWidth());
    }

    double y(int week) {
        return Math.round(HEAD + week * rowHeight());
    }

    double laneY(int week, int lane) {
        return y(week) + NUMBER + lane * LANE;
    }

    double chipX(int first, boolean before) {
        return x(first) + (before ? 0 : INSET);
    }

    double chipWidth(int first, int last, boolean before, boolean after) {
        return x(last + 1) - (after ? 0 : INSET) - 1 - chipX(first, before);
    }

    /** The number of the day at a point, counted from the first; beyond the edges, of the nearest day. */
    int dayAt(double x, double y) {
        int column = nearest((x - GUTTER) / columnWidth(), MonthLayout.DAYS);
        int week = nearest((y - HEAD) / rowHeight(), weeks);
        return week * MonthLayout.DAYS + column;
    }

    /** Whether a point is on a day at all. */
    boolean isOnDays(double x, double y) {
        return x >= GUTTER && x < width && y >= HEAD && y < height;
    }

    private static int nearest(double at, int count) {
        return (int) Math.max(0, Math.min(count - 1, Math.floor(at)));
    }
}
