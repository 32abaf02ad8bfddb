package org.daybook.app.print;

/** How a range of dates is set out on paper. */
public enum Layout {
    /** A page a day, the hours down. */
    DAY(Orientation.PORTRAIT),
    /** A page a week, a column a day, the hours down. */
    WEEK(Orientation.LANDSCAPE),
    /** A page a month, a row a week. */
    MONTH(Orientation.LANDSCAPE),
    /** A page a year: how many entries each day has. */
    YEAR(Orientation.PORTRAIT),
    /** Everything in a list under the headings of its days. */
    AGENDA(Orientation.PORTRAIT),
    /** Days down, people across. */
    PEOPLE(Orientation.LANDSCAPE);

    private final Orientation usual;

    Layout(Orientation usual) {
        this.usual = usual;
    }

    /** The way the paper is held unless somebody wants it otherwise. */
    public Orientation usualOrientation() {
        return usual;
    }
}
