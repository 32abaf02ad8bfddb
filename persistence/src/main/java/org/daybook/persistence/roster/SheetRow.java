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

    /** Rows without gaps have a cell at its own index; in others it is searched for. */
    @Nullable
    SheetCell at(int column) {
        if (column >= 0 && column < cells.size() && cells.get(column).column() == column) {
            return cells.get(column);
        }
        int low = 0;
        int high = cells.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            SheetCell cell = cells.get(middle);
            if (cell.column() == column) {
                return cell;
            }
            low = cell.column() < column ? middle + 1 : low;
            high = cell.column() < column ? high : middle - 1;
        }
        return null;
    }

    /** What a cell shows on one line; empty where it holds nothing. */
    String text(int column) {
        SheetCell cell = at(column);
        return cell == null ? "" : Cells.line(cell.shown());
    }
}
