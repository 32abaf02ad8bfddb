package org.daybook.app.print;

/**
 * How a table looks.
 *
 * @param title of its pages
 * @param continuedTitle whether the title says from the second page on that it is continued
 * @param movable how tall a row may be, as a share of the page, to be moved to the next page whole
 */
record TableStyle(String title, boolean continuedTitle, Rules rules, Padding padding, double movable) {

    private static final double HALF = 0.5;
    private static final double FEW_LINES = 0.16;

    /** Which lines are drawn. */
    enum Rules {
        NONE,
        ROWS,
        BOXES
    }

    /** The room around the text of a cell. */
    record Padding(double before, double after, double above, double below) {

        private static final Padding EVEN = new Padding(3, 3, 3, 3);
        private static final Padding RUNNING = new Padding(0, 12, 3, 2);
        private static final Padding CLOSE = new Padding(0, 12, 1, 0);
    }

    static TableStyle rows(String title, boolean continuedTitle) {
        return new TableStyle(title, continuedTitle, Rules.ROWS, Padding.EVEN, HALF);
    }

    static TableStyle boxes(String title, boolean continuedTitle) {
        return new TableStyle(title, continuedTitle, Rules.BOXES, Padding.EVEN, HALF);
    }

    /** Among running text, where only a few lines are worth a gap at the end of a page. */
    static TableStyle running(String title, Rules rules) {
        return new TableStyle(title, false, rules, Padding.RUNNING, FEW_LINES);
    }

    /** The same with rows close to each other, as in a list. */
    static TableStyle close(String title) {
        return new TableStyle(title, false, Rules.NONE, Padding.CLOSE, FEW_LINES);
    }

    double across() {
        return padding.before() + padding.after();
    }

    double down() {
        return padding.above() + padding.below();
    }
}
