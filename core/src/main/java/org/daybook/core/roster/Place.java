package org.daybook.core.roster;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a file of a roster.
 *
 * @param sheet the sheet's name; null in files that have no sheets
 * @param row the row as a spreadsheet or an editor numbers it, from 1
 * @param column the column's letters as a spreadsheet shows them, also for files of text; null where a whole row is meant
 */
public record Place(
        @Nullable String sheet, int row, @Nullable String column) {

    private static final int LETTERS = 26;

    /** @throws IllegalArgumentException if the row is before the first */
    public Place {
        if (row < 1) {
            throw new IllegalArgumentException("Rows are numbered from 1, not from %d.".formatted(row));
        }
    }

    /** The cell of this row in a column numbered from 0. */
    public Place at(int columnIndex) {
        return new Place(sheet, row, letters(columnIndex));
    }

    /** In words: {@code sheet “May”, row 3, column C}. */
    public String inWords() {
        return (sheet == null ? "" : "sheet “%s”, ".formatted(sheet))
                + "row " + row
                + (column == null ? "" : ", column " + column);
    }

    /** What a spreadsheet calls a column numbered from 0: A to Z, AA and so on. */
    public static String letters(int columnIndex) {
        StringBuilder letters = new StringBuilder();
        for (int rest = columnIndex; rest >= 0; rest = rest / LETTERS - 1) {
            letters.append((char) ('A' + rest % LETTERS));
        }
        return letters.reverse().toString();
    }
}
