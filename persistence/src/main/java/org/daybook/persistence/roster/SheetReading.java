package org.daybook.persistence.roster;

import java.util.Optional;
import org.daybook.core.roster.FindingCode;
import org.daybook.core.roster.Place;

/** Recognises by its shape what a sheet is, and reads it. */
final class SheetReading {

    private final ReadingDraft draft;
    private boolean list;
    private boolean grid;

    SheetReading(ReadingDraft draft) {
        this.draft = draft;
    }

    /** Whether a sheet was a list of shifts. */
    boolean sawList() {
        return list;
    }

    /** Whether a sheet was a coverage grid. */
    boolean sawGrid() {
        return grid;
    }

    void read(Sheet sheet) {
        if (sheet.rows().isEmpty()) {
            return;
        }
        if (sheet.hidden()) {
            draft.warn(
                    FindingCode.HIDDEN_CONTENT,
                    sheet.place(sheet.rows().getFirst().number()),
                    "%s is hidden, so it was left out. Show it in the spreadsheet program and save, if it is to count."
                            .formatted(capital(sheet.inWords())));
            return;
        }
        // the headings of a grid may be words that head lists too, such as DAY; the cells below tell
        Optional<GridShape> shape = GridShape.of(sheet);
        Optional<ListHeadings> headings = shape.isPresent() ? Optional.empty() : ListHeadings.of(sheet);
        list |= headings.isPresent();
        grid |= shape.isPresent();
        headings.ifPresent(found -> new ShiftList(sheet, found, draft).read());
        shape.ifPresent(found -> new CoverageGrid(sheet, found, draft).read());
        if (headings.isPresent() || shape.isPresent()) {
            reportUnseen(sheet);
        } else {
            draft.warn(
                    FindingCode.SHEET_LEFT_OUT,
                    sheet.place(sheet.rows().getFirst().number()),
                    ("%s is neither a list of shifts nor a coverage grid, so it was left out. A list needs headings"
                        + " such as Date and Shift type; a grid has study areas down, shifts across, and x where one"
                        + " covers the other.")
                            .formatted(capital(sheet.inWords())));
        }
    }

    private void reportUnseen(Sheet sheet) {
        Sheet.Unseen unseen = sheet.unseen();
        if (unseen.rows() > 0) {
            draft.warn(
                    FindingCode.HIDDEN_CONTENT,
                    sheet.place(unseen.rows()),
                    ("In %s rows are hidden or filtered away, the first of them row %d. They were read like the"
                                    + " others; show them to see what they say.")
                            .formatted(sheet.inWords(), unseen.rows()));
        }
        if (unseen.column() >= 0) {
            draft.warn(
                    FindingCode.HIDDEN_CONTENT,
                    sheet.place(sheet.rows().getFirst(), unseen.column()),
                    ("In %s columns are hidden, the first of them column %s. They were read like the others; show them"
                                    + " to see what they say.")
                            .formatted(sheet.inWords(), Place.letters(unseen.column())));
        }
        if (unseen.covered() > 0) {
            draft.warn(
                    FindingCode.HIDDEN_CONTENT,
                    sheet.place(unseen.covered()),
                    ("In %s a text is hidden beneath merged cells, first in row %d. It was left out; split the cells"
                                    + " to see it.")
                            .formatted(sheet.inWords(), unseen.covered()));
        }
        if (unseen.beyond() > 0) {
            draft.warn(
                    FindingCode.TOO_LARGE,
                    sheet.place(unseen.beyond()),
                    ("In %s row %d reaches further to the right than any roster. What stands there was left out; look"
                                    + " at the end of the row.")
                            .formatted(sheet.inWords(), unseen.beyond()));
        }
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
