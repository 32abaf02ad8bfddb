package org.daybook.app.print;

import java.util.ArrayList;
import java.util.List;
import org.daybook.app.print.Table.Column;
import org.daybook.app.text.Messages;

/** A row an entry, with all there is to say of it. */
final class EntryTable {

    private static final double SIZE = 8;
    private static final Ink PLAIN = Ink.plain(SIZE);

    private final ItemWords words;
    private final Book book;
    private final Table table;
    private final boolean numbered;

    /** @param numbered whether a number stands before each entry, and the title says where the pages are continued */
    EntryTable(Messages text, ItemWords words, Book book, String title, boolean numbered) {
        this.words = words;
        this.book = book;
        this.numbered = numbered;
        List<Column> columns = new ArrayList<>();
        if (numbered) {
            columns.add(new Column(text.get("column-number"), 5));
        }
        columns.add(new Column(text.get("column-time"), numbered ? 19 : 14));
        columns.add(new Column(text.get("column-entry"), 38));
        columns.add(new Column(text.get("column-kind"), 14));
        columns.add(new Column(text.get("column-people"), 17));
        if (words.anyPlaces()) {
            columns.add(new Column(text.get("column-place"), 13));
        }
        table = new Table(text, book, TableStyle.rows(title, numbered), columns);
    }

    Table table() {
        return table;
    }

    /** @param number shown where entries are numbered */
    void row(int number, String when, Item item) {
        Row row = new Row();
        if (numbered) {
            row.add(String.valueOf(number), Ink.bold(SIZE));
        }
        row.add(when, PLAIN);
        Ink ink = Ink.bold(SIZE).struckIf(words.cancelled(item));
        row.addTitle(book.breaker().lines(words.title(item), ink, row.titleRoom()), item);
        row.add(words.kind(item), PLAIN);
        row.add(words.people(item), PLAIN);
        if (words.anyPlaces()) {
            row.add(words.place(item), PLAIN);
        }
        table.row(row.cells, 0);
    }

    /** One quiet line that recalls an entry told in full above. */
    void reminder(String when, Item item) {
        Ink quiet = Ink.quiet(SIZE);
        Row row = new Row();
        row.add(when, quiet);
        List<Line> title =
                book.breaker().lines(words.title(item), quiet.struckIf(words.cancelled(item)), row.titleRoom());
        row.addTitle(book.breaker().cut(title, row.titleRoom(), quiet.lineHeight()), item);
        while (row.cells.size() < table.columns()) {
            row.add("", quiet);
        }
        table.row(row.cells, 0);
    }

    /** Cells from left to right. */
    private final class Row {

        private final List<Cell> cells = new ArrayList<>();

        void add(String said, Ink ink) {
            cells.add(Cell.of(book.breaker().lines(said, ink, table.room(cells.size()))));
        }

        double titleRoom() {
            return table.room(numbered ? 2 : 1) - Cell.indent();
        }

        void addTitle(List<Line> title, Item item) {
            Cell.Bar bar = new Cell.Bar(item.tone(), words.tentative(item));
            cells.add(new Cell("", List.of(new Cell.Block(title, bar)), false));
        }
    }
}
