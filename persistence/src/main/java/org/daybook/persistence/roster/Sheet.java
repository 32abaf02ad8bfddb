package org.daybook.persistence.roster;

import java.util.List;
import org.daybook.core.roster.Place;
import org.jspecify.annotations.Nullable;

/**
 * A sheet with the rows of it that hold something.
 *
 * @param name null where the file has no sheets
 * @param hidden whether the spreadsheet does not show it
 */
record Sheet(@Nullable String name, boolean hidden, List<SheetRow> rows, Unseen unseen) {

    /**
     * What of a sheet nobody sees who looks at it.
     *
     * @param rows the first hidden row that holds something; 0 where there is none
     * @param column the first hidden column that holds something, from 0; negative where there is none
     * @param covered the first row with a text beneath a merged cell; 0 where there is none
     * @param beyond the first row that reaches beyond the columns that are read; 0 where there is none
     */
    record Unseen(int rows, int column, int covered, int beyond) {
        static final Unseen NOTHING = new Unseen(0, -1, 0, 0);
    }

    Place place(int row) {
        return new Place(name, row, null);
    }

    Place place(SheetRow row, int column) {
        return place(row.number()).at(column);
    }

    /** The sheet in a sentence. */
    String inWords() {
        return name == null ? "the file" : "sheet “%s”".formatted(name);
    }
}
