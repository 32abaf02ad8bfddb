package org.daybook.persistence.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that holds something.
 *
 * @param number from 1
 * @param repeated how many rows like it follow one another here, from 1
 * @param cells by column, rising
 */
record SheetRow(int number, long repeated, List<SheetCell> cells) {

    @Nullable
    SheetCell at(int column) {
        for (int i = 0; i < cells.size(); i++) {
            SheetCell cell = cells.get(i);
            if (cell.column() == column) {
                return cell;
            }
        }
        return null;
    }

    /** What a cell shows on one line; empty where it holds nothing. */
    String text(int column) {
        SheetCell cell = at(column);
        return cell == null ? "" : Cells.line(cell.shown());
    }
}
