package org.daybook.persistence.roster;

/**
 * A cell that holds something.
 *
 * @param column from 0
 * @param text what a person sees
 * @param value what the spreadsheet keeps where that is no text, in ODF's own form; else empty
 */
record SheetCell(int column, Kind kind, String text, String value) {

    /** What a cell holds. */
    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        TIME,
        FLAG
    }

    static SheetCell ofText(int column, String text) {
        return new SheetCell(column, Kind.TEXT, text, "");
    }

    /** The same content in another column. */
    SheetCell movedTo(int other) {
        return new SheetCell(other, kind, text, value);
    }

    /** What a person sees, or what is kept where nothing is shown. */
    String shown() {
        return text.isEmpty() ? value : text;
    }
}
