package org.daybook.app.settings;

/** Which week of a year bears the number 1. */
public enum WeekOne {
    /** The first with at least four days in the year, as ISO 8601 counts. */
    FOUR_DAYS(4),
    /** The one that holds 1 January, as in North America. */
    FIRST_OF_JANUARY(1);

    private final int days;

    WeekOne(int days) {
        this.days = days;
    }

    /** How many days of the year the week needs at least. */
    int days() {
        return days;
    }
}
