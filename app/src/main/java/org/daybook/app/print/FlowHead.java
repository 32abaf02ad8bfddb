package org.daybook.app.print;

import java.util.List;

/** The heading of running text: large on the first page, one line on the others. */
record FlowHead(Flow.Title title) implements Book.Head {

    private static final Ink KIND = new Ink(9.5, true, false, Tone.ACCENT);
    private static final Ink TITLE = Ink.bold(21);
    private static final Ink ABOUT = Ink.quiet(10.5);
    private static final Ink SMALL = Ink.quiet(8.5);
    private static final double RUNNING_SHARE = 0.62;
    private static final double GAP = 14;

    @Override
    public double write(Book book, String running) {
        return book.page() == 1 ? first(book) : later(book, running);
    }

    private double first(Book book) {
        double half = book.width() / 2;
        List<Line> kind = book.breaker().lines(title.kind(), KIND, half);
        book.canvas().lines(kind, book.left(), book.head());
        double right =
                CoverHead.alignRight(book, book.breaker().lines(title.workspace(), SMALL, half - GAP), book.head());
        double y = Math.max(book.head() + Line.height(kind), right) + 4;
        List<Line> heading = book.breaker().lines(title.title(), TITLE, book.width());
        book.canvas().lines(heading, book.left(), y);
        y += Line.height(heading) + 3;
        List<Line> about = book.breaker().lines(title.about(), ABOUT, book.width());
        book.canvas().lines(about, book.left(), y);
        y += Line.height(about) + GAP / 2;
        book.canvas().rule(book.left(), y, book.right(), y, 1.4, Tone.ACCENT);
        return y + GAP;
    }

    /** Cut to one line each, because whoever wants to read them in full has the first page. */
    private double later(Book book, String running) {
        double room = book.width() * RUNNING_SHARE;
        List<Line> left = oneLine(book, running, room);
        List<Line> right = oneLine(book, title.workspace(), book.width() - room - GAP);
        book.canvas().lines(left, book.left(), book.head());
        CoverHead.alignRight(book, right, book.head());
        double y = book.head() + SMALL.lineHeight() + 3;
        book.canvas().rule(book.left(), y, book.right(), y, 0.4, Tone.LINE);
        return y + GAP;
    }

    private static List<Line> oneLine(Book book, String words, double room) {
        return book.breaker().cut(book.breaker().lines(words, SMALL, room), room, SMALL.lineHeight());
    }
}
