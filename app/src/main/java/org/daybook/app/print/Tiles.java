package org.daybook.app.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Draws entries as boxes: with all there is to say if the box has room for it, else with as much as fits and a number. */
final class Tiles {

    private static final double STRIPE = 1.8;
    private static final double PAD = 2.2;
    /** Where a range of numbers is parted into two lines. */
    private static final String RANGE = "(?<=–)";

    private static final Ink TITLE = Ink.bold(7.5);
    private static final Ink DETAIL = Ink.plain(6.8);
    private static final Ink SMALL_TITLE = Ink.bold(6.2);
    private static final Ink SMALL = Ink.plain(6.2);
    private static final Ink NUMBER = Ink.bold(6.2);
    private static final Ink TINY_NUMBER = Ink.bold(4.6);

    private final ItemWords words;
    private final Notes notes;
    private final Book book;

    /** Where a tile is drawn. */
    record Box(double x, double y, double width, double height) {

        double room() {
            return width - STRIPE - 2 * PAD;
        }
    }

    Tiles(ItemWords words, Notes notes, Book book) {
        this.words = words;
        this.notes = notes;
        this.book = book;
    }

    /** An entry among the hours. */
    void tile(Item item, Box box) {
        frame(item, box);
        String hours = hours(item);
        List<Line> block = new ArrayList<>();
        block.addAll(lines(words.title(item), title(item, TITLE), box));
        block.addAll(lines(hours, DETAIL, box));
        block.addAll(lines(words.note(item), DETAIL, box));
        boolean broken = !book.breaker().wholeWords(words.title(item), TITLE, box.room());
        if (broken || !write(block, box)) {
            writeSmall(item, hours, box);
        }
    }

    /** An entry of whole days, on one line. */
    void bar(Item item, Box box) {
        frame(item, box);
        writeSmall(item, item.severalDays() || !item.allDay() ? words.when(item) : "", box);
    }

    /** Several entries there is no room for, of which only the numbers are shown. */
    void bundle(List<Item> items, Box box) {
        book.canvas().fill(box.x(), box.y(), box.width(), box.height(), Tone.FAINT);
        book.canvas().frame(box.x(), box.y(), box.width(), box.height(), 0.5, Tone.QUIET, false);
        number(notes.numbers(items), box);
    }

    private void frame(Item item, Box box) {
        Canvas canvas = book.canvas();
        canvas.fill(box.x(), box.y(), box.width(), box.height(), item.tone().tint());
        boolean tentative = words.tentative(item);
        canvas.frame(box.x(), box.y(), box.width(), box.height(), 0.5, item.tone(), tentative);
        if (!tentative) {
            canvas.fill(box.x(), box.y(), STRIPE, box.height(), item.tone());
        }
    }

    private String hours(Item item) {
        LocalDate first = item.firstDay();
        return item.severalDays() ? words.when(item) : words.hours(item, first);
    }

    private Ink title(Item item, Ink ink) {
        return ink.struckIf(words.cancelled(item));
    }

    private List<Line> lines(String said, Ink ink, Box box) {
        return book.breaker().lines(said, ink, box.room());
    }

    /** Whether the lines found room. */
    private boolean write(List<Line> lines, Box box) {
        boolean fits = Line.height(lines) <= box.height() - PAD / 2;
        if (fits) {
            book.canvas().lines(lines, box.x() + STRIPE + PAD, box.y() + PAD / 3);
        }
        return fits;
    }

    private void writeSmall(Item item, String hours, Box box) {
        List<Span> spans = new ArrayList<>();
        spans.add(new Span(words.title(item), title(item, SMALL_TITLE)));
        spans.add(new Span(" " + ItemWords.joined(hours, words.note(item)), SMALL));
        boolean whole = book.breaker().wholeWords(words.title(item), SMALL_TITLE, box.room());
        if (whole && write(book.breaker().lines(spans, box.room()), box)) {
            return;
        }
        String number = String.valueOf(notes.number(item));
        if (!whole) {
            number(number, box);
            return;
        }
        spans.addFirst(new Span(number + "  ", NUMBER));
        List<Line> cut =
                book.breaker().cut(book.breaker().lines(spans, box.room()), box.room(), box.height() - PAD / 2);
        if (cut.isEmpty()) {
            number(number, box);
        } else {
            book.canvas().lines(cut, box.x() + STRIPE + PAD, box.y() + PAD / 3);
        }
    }

    /** A number in the middle of its box, as large as the box lets it be. */
    private void number(String number, Box box) {
        double room = box.width() - STRIPE - 1;
        Ink ink = book.breaker().width(List.of(new Span(number, NUMBER))) <= room ? NUMBER : TINY_NUMBER;
        boolean fits = book.breaker().width(List.of(new Span(number, ink))) <= room;
        List<Line> lines = Stream.of(fits ? new String[] {number} : number.split(RANGE))
                .map(part -> Line.of(part, ink))
                .toList();
        double y = box.y() + Math.max(0, Math.min(3, (box.height() - Line.height(lines)) / 2));
        for (Line line : lines) {
            double free = room - book.breaker().width(line.spans());
            book.canvas().line(line, box.x() + STRIPE + Math.max(0, free / 2), y);
            y += line.height();
        }
    }
}
