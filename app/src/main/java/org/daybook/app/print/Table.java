package org.daybook.app.print;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.daybook.app.print.Cell.Bar;
import org.daybook.app.print.Cell.Piece;
import org.daybook.app.text.Messages;

/**
 * Rows that grow with what is in them and go on over as many pages as they need, under headings that are repeated. A row
 * is parted between lines, never within one, and only where it is too tall to be moved to the next page whole.
 */
final class Table {

    private static final Ink COLUMN = Ink.bold(7.5);
    private static final Ink SECTION = Ink.bold(9.5);
    private static final double PAD = 3;
    private static final double HEAD = 14;
    private static final double SLACK = 0.01;
    private static final double BAND = 17;
    private static final double BAR = 1.8;

    private final Messages text;
    private final Book book;
    private final TableStyle style;
    private final List<Column> columns;
    private Optional<String> section = Optional.empty();
    private double y;
    private boolean begun;

    /** @param share of the page's width, beside the shares of the other columns */
    record Column(String heading, double share) {}

    Table(Messages text, Book book, TableStyle style, List<Column> columns) {
        this.text = text;
        this.book = book;
        this.style = style;
        this.columns = columns;
    }

    int columns() {
        return columns.size();
    }

    /** The width there is for the text of a column. */
    double room(int column) {
        return width(column) - style.across();
    }

    private double width(int column) {
        double all = columns.stream().mapToDouble(Column::share).sum();
        return book.width() * columns.get(column).share() / all;
    }

    /** How tall a row must be for what is in it. */
    double height(List<Cell> cells) {
        return cells.stream().mapToDouble(Cell::height).max().orElse(0) + style.down();
    }

    /** The height of a page for rows alone. */
    double pageHeight() {
        begin();
        return book.bottom() - book.top() - headHeight();
    }

    private double headHeight() {
        return columns.stream().allMatch(column -> column.heading().isEmpty()) ? 0 : HEAD;
    }

    /** How much room its headings and a row need so that neither stands alone. */
    double firstHeight(List<Cell> cells) {
        return headHeight() + movedHeight(height(cells));
    }

    private double movedHeight(double tall) {
        return Math.min(tall, (book.bottom() - book.top() - headHeight()) * style.movable());
    }

    /** Makes sure that there is a page. */
    void begin() {
        if (!begun) {
            newPage();
        }
    }

    private void newPage() {
        String title = begun && style.continuedTitle() ? text.get("continued", style.title()) : style.title();
        begun = true;
        book.turnTo(title);
        beginAt(book.top());
        section.ifPresent(heading -> band(text.get("continued", heading)));
    }

    /** Begins, or goes on after something else, at a place of the page there is. */
    void beginAt(double top) {
        begun = true;
        y = top;
        if (headHeight() > 0) {
            head();
        }
    }

    /** Goes on below what else was drawn on the page. */
    void goOnAt(double top) {
        y = top;
    }

    /** Where the room below it begins. */
    double end() {
        return y;
    }

    private void head() {
        double x = book.left();
        for (int i = 0; i < columns.size(); i++) {
            Line heading = Line.of(columns.get(i).heading(), COLUMN);
            List<Line> one =
                    book.breaker().cut(book.breaker().lines(heading.spans(), room(i)), room(i), COLUMN.lineHeight());
            book.canvas().lines(one, x + style.padding().before(), y + 1);
            x += width(i);
        }
        y += HEAD;
        book.canvas().rule(book.left(), y, book.right(), y, 0.6, Tone.QUIET);
    }

    /** Begins a part under a heading of its own. */
    void section(String heading) {
        begin();
        section = Optional.empty();
        if (y + 2 * BAND + PAD > book.bottom()) {
            newPage();
        }
        band(heading);
        section = Optional.of(heading);
    }

    private void band(String heading) {
        y += PAD;
        book.canvas().fill(book.left(), y, book.width(), BAND - PAD, Tone.SHADE);
        book.canvas()
                .lines(
                        book.breaker()
                                .cut(
                                        book.breaker().lines(heading, SECTION, book.width() - 2 * PAD),
                                        book.width(),
                                        SECTION.lineHeight()),
                        book.left() + PAD,
                        y + 1);
        y += BAND - PAD;
    }

    /** Words across all columns. */
    void remark(String words, Ink ink) {
        begin();
        for (Line line : book.breaker().lines(words, ink, book.width())) {
            if (y + PAD + line.height() > book.bottom()) {
                newPage();
            }
            y += PAD;
            book.canvas().line(line, book.left(), y);
            y += line.height();
        }
    }

    /** @param least how tall the row is at least, as far as the page goes */
    void row(List<Cell> cells, double least) {
        begin();
        double tall = Math.max(height(cells), least);
        if (y + movedHeight(tall) > book.bottom() + SLACK) {
            newPage();
        }
        List<Deque<Piece>> rest = new ArrayList<>();
        cells.forEach(cell -> rest.add(new ArrayDeque<>(cell.pieces())));
        double wanted = least;
        while (true) {
            double used = part(cells, rest, wanted);
            wanted -= used;
            if (rest.stream().allMatch(Collection::isEmpty)) {
                return;
            }
            newPage();
            repeatHeadings(cells, rest);
        }
    }

    private void repeatHeadings(List<Cell> cells, List<Deque<Piece>> rest) {
        for (int i = 0; i < cells.size(); i++) {
            String heading = cells.get(i).heading();
            boolean label = i == 0 && style.rules() == TableStyle.Rules.BOXES;
            if (!heading.isEmpty() && (label || !rest.get(i).isEmpty())) {
                List<Line> lines = book.breaker().lines(text.get("continued", heading), Cell.HEADING, room(i));
                double gap = PAD;
                for (Line line : lines.reversed()) {
                    rest.get(i).addFirst(new Piece(line, 0, null, line.height() + gap, line.height()));
                    gap = 0;
                }
            }
        }
    }

    /** Draws as much of a row as the page has room for, and gives its height. */
    private double part(List<Cell> cells, List<Deque<Piece>> rest, double least) {
        double room = book.bottom() - y - style.down();
        List<List<Piece>> taken = new ArrayList<>();
        double tallest = 0;
        for (Deque<Piece> pieces : rest) {
            List<Piece> fit = new ArrayList<>();
            double used = 0;
            while (!pieces.isEmpty() && used + pieces.getFirst().needed() <= room + SLACK) {
                used += pieces.getFirst().height();
                fit.add(pieces.removeFirst());
            }
            taken.add(fit);
            tallest = Math.max(tallest, used);
        }
        double tall = Math.clamp(Math.max(tallest + style.down(), least), 0, book.bottom() - y);
        double x = book.left();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).shaded()) {
                book.canvas().fill(x, y, width(i), tall, Tone.SHADE);
            }
            draw(taken.get(i), x + style.padding().before());
            x += width(i);
        }
        lines(tall);
        y += tall;
        return tall;
    }

    private void draw(List<Piece> pieces, double x) {
        double top = y + style.padding().above();
        double barTop = top;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            barTop = piece.begins() ? top : barTop;
            boolean ends = i == pieces.size() - 1 || pieces.get(i + 1).begins();
            if (piece.bar() != null && ends) {
                bar(piece.bar(), x, barTop, top + piece.line().height());
            }
            book.canvas().line(piece.line(), x + piece.indent(), top);
            top += piece.height();
        }
    }

    private void bar(Bar bar, double x, double top, double bottom) {
        if (bar.dashed()) {
            book.canvas().dashedRule(x + BAR / 2, top, x + BAR / 2, bottom, BAR, bar.tone());
        } else {
            book.canvas().fill(x, top, BAR, bottom - top, bar.tone());
        }
    }

    private void lines(double tall) {
        if (style.rules() == TableStyle.Rules.NONE) {
            return;
        }
        book.canvas().rule(book.left(), y + tall, book.right(), y + tall, 0.4, Tone.LINE);
        if (style.rules() == TableStyle.Rules.BOXES) {
            double x = book.left();
            for (int i = 0; i <= columns.size(); i++) {
                book.canvas().rule(x, y, x, y + tall, 0.4, Tone.LINE);
                x += i < columns.size() ? width(i) : 0;
            }
        }
    }
}
