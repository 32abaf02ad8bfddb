package org.daybook.app.roster.grid;

/** How many days fill the width of a grid. */
enum DaySpan {
    WEEK(7, "left-pill"),
    FORTNIGHT(14, "center-pill"),
    MONTH(31, "right-pill");

    private final int days;
    private final String pill;

    DaySpan(int days, String pill) {
        this.days = days;
        this.pill = pill;
    }

    int days() {
        return days;
    }

    /** The style class of its button in the row of them. */
    String pill() {
        return pill;
    }
}
