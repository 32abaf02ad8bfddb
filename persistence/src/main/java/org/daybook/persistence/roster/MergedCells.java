package org.daybook.persistence.roster;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cells that reach over rows below: what one says, it says for each row it covers. */
final class MergedCells {

    private record Span(SheetCell cell, long lastRow) {}

    private final List<Span> spans = new ArrayList<>();

    /** A cell reaches from its row down to another. */
    void add(SheetCell cell, long lastRow) {
        spans.add(new Span(cell, lastRow));
    }

    /** What a merged cell says here; null where none reaches so far down. */
    @Nullable
    SheetCell at(int column) {
        for (Span span : spans) {
            if (span.cell.column() == column) {
                return span.cell;
            }
        }
        return null;
    }

    boolean none() {
        return spans.isEmpty();
    }

    /** Forgets what does not reach down to a row. */
    void cameTo(long row) {
        if (!spans.isEmpty()) {
            spans.removeIf(span -> span.lastRow < row);
        }
    }
}
