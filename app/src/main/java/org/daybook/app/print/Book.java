package org.daybook.app.print;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** The pages of one document in the making: each begins with its heading, and ends with its number once all are known. */
final class Book {

    /** The room left free at each edge, which printers cannot reach. */
    static final double MARGIN = 36;

    private static final Ink TITLE = Ink.bold(15);
    private static final Ink SMALL = Ink.quiet(8.5);
    private static final Ink NAME = Ink.bold(9.5);
    private static final double TITLE_SHARE = 0.64;
    private static final double GAP = 7;
    private static final double FOOT = 18;

    private final PDDocument document;
    private final Typeface typeface;
    private final LineBreaker breaker;
    private final Cover cover;
    private final double width;
    private final double height;
    private @Nullable Canvas canvas;
    private double top;

    /**
     * What every page says.
     *
     * @param about the view and the whole range
     * @param who whose entries these are
     */
    record Cover(String workspace, String about, String who) {}

    Book(PDDocument document, Typeface typeface, Cover cover, PrintRequest request) {
        this.document = document;
        this.typeface = typeface;
        this.cover = cover;
        breaker = new LineBreaker(typeface);
        width = request.paper().width(request.orientation());
        height = request.paper().height(request.orientation());
    }

    LineBreaker breaker() {
        return breaker;
    }

    /** Turns to a new page and writes its heading. */
    Canvas turnTo(String title) {
        closePage();
        PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
        document.addPage(page);
        Canvas fresh = new Canvas(document, page, typeface);
        canvas = fresh;
        double left = headLeft(fresh, title);
        double right = headRight(fresh);
        top = Math.max(left, right) + GAP;
        fresh.rule(left(), top - GAP / 2, right(), top - GAP / 2, 0.9, Tone.BLACK);
        return fresh;
    }

    private double headLeft(Canvas page, String title) {
        double room = width() * TITLE_SHARE;
        List<Line> heading = breaker.lines(title, TITLE, room);
        List<Line> about = breaker.lines(cover.about(), SMALL, room);
        page.lines(heading, left(), MARGIN);
        double y = MARGIN + Line.height(heading);
        page.lines(about, left(), y);
        return y + Line.height(about);
    }

    private double headRight(Canvas page) {
        double room = width() * (1 - TITLE_SHARE) - GAP;
        double y = alignRight(page, breaker.lines(cover.workspace(), NAME, room), MARGIN + 4);
        return alignRight(page, breaker.lines(cover.who(), SMALL, room), y + 1);
    }

    private double alignRight(Canvas page, List<Line> lines, double from) {
        double y = from;
        for (Line line : lines) {
            page.line(line, right() - breaker.width(line.spans()), y);
            y += line.height();
        }
        return y;
    }

    /** The page turned to last. */
    Canvas canvas() {
        if (canvas == null) {
            throw new IllegalStateException("There is no page yet to draw on.");
        }
        return canvas;
    }

    double left() {
        return MARGIN;
    }

    double right() {
        return width - MARGIN;
    }

    double width() {
        return width - 2 * MARGIN;
    }

    /** Where the room below the heading begins. */
    double top() {
        return top;
    }

    double bottom() {
        return height - MARGIN - FOOT;
    }

    /** Writes the foot of every page. */
    void finish(String printed, PageNumber number) {
        closePage();
        int count = document.getNumberOfPages();
        for (int i = 0; i < count; i++) {
            try (Canvas page = new Canvas(document, document.getPage(i), typeface)) {
                double base = height - MARGIN - 1;
                page.rule(left(), base - SMALL.size() - 3, right(), base - SMALL.size() - 3, 0.4, Tone.LINE);
                page.text(typeface.readable(printed), left(), base, SMALL);
                String numbered = number.of(i + 1, count);
                page.text(numbered, right() - typeface.width(numbered, SMALL), base, SMALL);
            }
        }
    }

    private void closePage() {
        if (canvas != null) {
            canvas.close();
            canvas = null;
        }
    }

    /** Words a page's number. */
    @FunctionalInterface
    interface PageNumber {
        String of(int page, int count);
    }
}
