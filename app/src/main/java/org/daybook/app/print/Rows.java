package org.daybook.app.print;

import java.util.ArrayList;
import java.util.List;

/** Rows of running text, each with a cell for every column. Their headings are repeated on every page. */
public final class Rows {

    private final Flow flow;
    private final Book book;
    private final Table table;
    private boolean begun;

    Rows(Flow flow, Book book, Table table) {
        this.flow = flow;
        this.book = book;
        this.table = table;
    }

    /**
     * Adds one.
     *
     * @throws IllegalArgumentException if there are not as many cells as columns
     */
    public Rows row(Words... cells) {
        if (cells.length != table.columns()) {
            throw new IllegalArgumentException(
                    "A row of %d columns has %d cells.".formatted(table.columns(), cells.length));
        }
        List<Cell> row = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            row.add(cells[i].cell(book.breaker(), table.room(i)));
        }
        if (begun) {
            table.goOnAt(flow.y());
        } else {
            flow.keep(table.firstHeight(row));
            table.beginAt(flow.y());
            begun = true;
        }
        table.row(row, 0);
        flow.goOnAt(table.end());
        return this;
    }
}
