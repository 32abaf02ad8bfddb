package org.daybook.persistence.roster;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cells that reach over rows below: what one says, it says for each row it covers. */
final class MergedCells {

    private record Span(SheetCell cell, long lastRow) {}

    private final Map<Integer, Span> byColumn = new HashMap<>();

    /** A cell reaches from its row down to another. */
    void add(SheetCell cell, long lastRow) {
        byColumn.put(cell.column(), new Span(cell, lastRow));
    }

    boolean none() {
        return byColumn.isEmpty();
    }

    /** What a merged cell of the column says in a row; null where none reaches so far down. */
    @Nullable
    SheetCell at(int column, long row) {
        Span span = byColumn.get(column);
        return span == null || span.lastRow < row ? null : span.cell;
    }
}
