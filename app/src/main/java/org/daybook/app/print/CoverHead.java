package org.daybook.app.print;

import java.util.List;

/**
 * The heading of a view of the calendar: its title and what it is about at the left, whose it is at the right.
 *
 * @param about the view and the whole range
 * @param who whose entries these are
 */
record CoverHead(String workspace, String about, String who) implements Book.Head {

    private static final Ink TITLE = Ink.bold(15);
    private static final Ink SMALL = Ink.quiet(8.5);
    private static final Ink NAME = Ink.bold(9.5);
    private static final double TITLE_SHARE = 0.64;
    private static final double GAP = 7;

    @Override
    public double write(Book book, String title) {
        double top = Math.max(left(book, title), right(book)) + GAP;
        book.canvas().rule(book.left(), top - GAP / 2, book.right(), top - GAP / 2, 0.9, Tone.BLACK);
        return top;
    }

    private double left(Book book, String title) {
        double room = book.width() * TITLE_SHARE;
        List<Line> heading = book.breaker().lines(title, TITLE, room);
        List<Line> below = book.breaker().lines(about, SMALL, room);
        book.canvas().lines(heading, book.left(), book.head());
        double y = book.head() + Line.height(heading);
        book.canvas().lines(below, book.left(), y);
        return y + Line.height(below);
    }

    private double right(Book book) {
        double room = book.width() * (1 - TITLE_SHARE) - GAP;
        double y = alignRight(book, book.breaker().lines(workspace, NAME, room), book.head() + 4);
        return alignRight(book, book.breaker().lines(who, SMALL, room), y + 1);
    }

    /** Writes lines that end at the right edge, and gives where they end below. */
    static double alignRight(Book book, List<Line> lines, double from) {
        double y = from;
        for (Line line : lines) {
            book.canvas().line(line, book.right() - book.breaker().width(line.spans()), y);
            y += line.height();
        }
        return y;
    }
}
