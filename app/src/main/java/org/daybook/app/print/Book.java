package org.daybook.app.print;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** The pages of one document in the making: each begins with its heading, and ends with its number once all are known. */
final class Book {

    /** The room left free at each edge at least, which printers cannot reach. */
    static final double MARGIN = 36;

    private static final Ink SMALL = Ink.quiet(8.5);
    private static final double FOOT = 18;

    private final PDDocument document;
    private final Typeface typeface;
    private final LineBreaker breaker;
    private final Leaf leaf;
    private final Head head;
    private @Nullable Canvas canvas;
    private double top;

    /** How large pages are, and the room left free at each of their edges, in points. */
    record Leaf(double width, double height, double margin) {

        static Leaf of(Paper paper, Orientation orientation, double margin) {
            return new Leaf(paper.width(orientation), paper.height(orientation), margin);
        }
    }

    /** Writes the heading of a page. */
    @FunctionalInterface
    interface Head {

        /** Writes it on the page just turned to, and gives where the room below begins. */
        double write(Book book, String title);
    }

    Book(PDDocument document, Typeface typeface, Leaf leaf, Head head) {
        this.document = document;
        this.typeface = typeface;
        this.leaf = leaf;
        this.head = head;
        breaker = new LineBreaker(typeface);
    }

    LineBreaker breaker() {
        return breaker;
    }

    /** Turns to a new page and writes its heading. */
    Canvas turnTo(String title) {
        closePage();
        PDPage page = new PDPage(new PDRectangle((float) leaf.width(), (float) leaf.height()));
        document.addPage(page);
        Canvas fresh = new Canvas(document, page, typeface);
        canvas = fresh;
        top = head.write(this, title);
        return fresh;
    }

    /** The number of the page turned to last, from 1. */
    int page() {
        return document.getNumberOfPages();
    }

    /** The page turned to last. */
    Canvas canvas() {
        if (canvas == null) {
            throw new IllegalStateException("There is no page yet to draw on.");
        }
        return canvas;
    }

    Printout.PageSize size() {
        return new Printout.PageSize(leaf.width(), leaf.height());
    }

    double left() {
        return leaf.margin();
    }

    double right() {
        return leaf.width() - leaf.margin();
    }

    double width() {
        return leaf.width() - 2 * leaf.margin();
    }

    /** Where a page begins. */
    double head() {
        return leaf.margin();
    }

    /** Where the room below the heading begins. */
    double top() {
        return top;
    }

    double bottom() {
        return leaf.height() - leaf.margin() - FOOT;
    }

    /** Writes the foot of every page. */
    void finish(String printed, PageNumber number) {
        closePage();
        int count = document.getNumberOfPages();
        for (int i = 0; i < count; i++) {
            try (Canvas page = new Canvas(document, document.getPage(i), typeface)) {
                double base = leaf.height() - leaf.margin() - 1;
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
