package org.daybook.app.print;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.daybook.app.text.Messages;

/**
 * Running text: sections of rows and drawings, one below the other, on as many pages as they need. The heading of a
 * section stands on the page of what follows it; one that nothing follows is left out.
 */
public final class Flow {

    static final double MARGIN = 54;

    private static final Ink SECTION = new Ink(11.5, true, false, Tone.ACCENT);
    private static final double ABOVE_SECTION = 20;
    private static final double BELOW_SECTION = 6;

    private final Messages text;
    private final Book book;
    private final String title;
    private Optional<String> section = Optional.empty();
    private double y;

    /**
     * What stands at the head of the first page, and shortened on the others.
     *
     * @param kind of document, such as {@code Visit summary}
     * @param about what is said below the title; may be empty
     */
    public record Title(String kind, String title, String about, String workspace) {}

    /** A column of rows: what stands above it, which is empty in all columns or in none, and its share of the width. */
    public record Column(String heading, double share) {

        /** A column without a heading. */
        public static Column plain(double share) {
            return new Column("", share);
        }
    }

    /** A place on a page, in points from its upper left corner. */
    public record Place(double left, double top, double width, double height) {}

    /** Draws something into a place. */
    @FunctionalInterface
    public interface Drawing {
        void draw(Canvas canvas, Place place);
    }

    /** @param title of the pages */
    Flow(Messages text, Book book, String title) {
        this.text = text;
        this.book = book;
        this.title = title;
        book.turnTo(title);
        y = book.top();
    }

    /** Begins a section. */
    public void section(String heading) {
        section = Optional.of(heading);
    }

    /** Rows of words beside each other, without lines between them. */
    public Rows rows(Column... columns) {
        return rows(TableStyle.running(title, TableStyle.Rules.NONE), columns);
    }

    /** Rows close to each other, as in a list. */
    public Rows closeRows(Column... columns) {
        return rows(TableStyle.close(title), columns);
    }

    /** Rows with a line below each. */
    public Rows ruledRows(Column... columns) {
        return rows(TableStyle.running(title, TableStyle.Rules.ROWS), columns);
    }

    private Rows rows(TableStyle style, Column... columns) {
        List<Table.Column> all = Arrays.stream(columns)
                .map(column -> new Table.Column(column.heading(), column.share()))
                .toList();
        return new Rows(this, book, new Table(text, book, style, all));
    }

    /** One paragraph or several over the whole width. */
    public void words(Words words) {
        rows(Column.plain(1)).row(words);
    }

    /** Leaves so much room free, unless a page begins here. */
    public void gap(double points) {
        if (y > book.top()) {
            y += points;
        }
    }

    /** Goes on to the next page unless this one has room for so much in one piece. */
    public void keep(double height) {
        double heading = section.isEmpty() ? 0 : ABOVE_SECTION + SECTION.lineHeight() + BELOW_SECTION;
        if (y + heading + height > book.bottom() && y > book.top()) {
            book.turnTo(title);
            y = book.top();
        }
        section.ifPresent(this::heading);
        section = Optional.empty();
    }

    private void heading(String words) {
        gap(ABOVE_SECTION);
        List<Line> lines = book.breaker().lines(words, SECTION, book.width());
        book.canvas().lines(lines, book.left(), y);
        y += Line.height(lines) + BELOW_SECTION / 3;
        book.canvas().rule(book.left(), y, book.right(), y, 0.6, Tone.ACCENT);
        y += BELOW_SECTION * 2 / 3;
    }

    /** Draws something over the whole width. */
    public void drawing(double height, Drawing drawing) {
        keep(height);
        drawing.draw(book.canvas(), new Place(book.left(), y, book.width(), height));
        y += height;
    }

    double y() {
        return y;
    }

    void goOnAt(double below) {
        y = below;
    }
}
