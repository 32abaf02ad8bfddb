package org.daybook.app.roster.grid;

import java.util.Arrays;
import org.daybook.app.roster.grid.RosterTable.Spot;

/**
 * Where rows, columns and lines of a grid are, in pixels of its sheet.
 *
 * @param tops where each row begins, and behind the last, where that ends
 */
record GridGeometry(double[] tops, int columns, double columnWidth) {

    static final double LINE = 20;
    static final double PAD = 3;

    /** @param least how high a row is at least */
    static GridGeometry of(RosterTable table, double columnWidth, double least) {
        double[] tops = new double[table.rows().size() + 1];
        for (int row = 0; row < table.rows().size(); row++) {
            tops[row + 1] = tops[row] + Math.max(least, table.rows().get(row).lines() * LINE + 2 * PAD);
        }
        return new GridGeometry(tops, table.columns(), columnWidth);
    }

    int rows() {
        return tops.length - 1;
    }

    double width() {
        return columns * columnWidth;
    }

    double height() {
        return tops[rows()];
    }

    double top(int row) {
        return tops[row];
    }

    double height(int row) {
        return tops[row + 1] - tops[row];
    }

    double x(int column) {
        return Math.round(column * columnWidth);
    }

    /** The row at a height, or the nearest; there must be one. */
    int rowAt(double y) {
        int found = Arrays.binarySearch(tops, y);
        return Math.clamp(found >= 0 ? found : -found - 2, 0, rows() - 1);
    }

    int columnAt(double x) {
        return Math.clamp((long) (x / columnWidth), 0, columns - 1);
    }

    double lineTop(Spot spot) {
        return top(spot.row()) + PAD + spot.line() * LINE;
    }

    Spot spotAt(double x, double y) {
        int row = rowAt(y);
        int line = Math.clamp((long) ((y - top(row) - PAD) / LINE), 0, Math.max(0, (int) (height(row) / LINE) - 1));
        return new Spot(row, columnAt(x), line);
    }
}
