package org.daybook.persistence.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.core.roster.FindingCode;
import org.daybook.persistence.exchange.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The row of headings of a list of shifts, and which column holds what. Of two columns that mean the same the first
 * counts, but for people, who may stand in several.
 */
final class ListHeadings {

    /** Titles and remarks may stand above the headings. */
    private static final int LOOK = 25;

    private static final int LISTED = 12;

    private final SheetRow row;
    private final Map<ListColumn, List<SheetCell>> found = new EnumMap<>(ListColumn.class);
    private final List<SheetCell> unknown = new ArrayList<>();
    private final Map<ListColumn, Integer> indexes = new EnumMap<>(ListColumn.class);

    private ListHeadings(SheetRow row) {
        this.row = row;
        for (SheetCell cell : row.cells()) {
            Optional<ListColumn> meaning = ListColumn.named(cell.shown());
            if (meaning.isPresent()) {
                found.computeIfAbsent(meaning.get(), _ -> new ArrayList<>()).add(cell);
            } else if (!cell.shown().isBlank()) {
                unknown.add(cell);
            }
        }
        found.forEach((column, cells) -> indexes.put(column, cells.getFirst().column()));
    }

    /** The first row that names a date and a shift type; else the one that looks most like headings, if any does. */
    static Optional<ListHeadings> of(Sheet sheet) {
        ListHeadings best = null;
        for (SheetRow row : sheet.rows().subList(0, Math.min(LOOK, sheet.rows().size()))) {
            ListHeadings headings = new ListHeadings(row);
            if (headings.complete()) {
                return Optional.of(headings);
            }
            if (headings.promising() && (best == null || headings.found.size() > best.found.size())) {
                best = headings;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether there is what no shift can do without. */
    boolean complete() {
        return has(ListColumn.DATE) && has(ListColumn.SHIFT_TYPE);
    }

    /** A list with one column forgotten, and no row of other words: one of the two, and two more that fit to it. */
    private boolean promising() {
        boolean one = has(ListColumn.DATE) || has(ListColumn.SHIFT_TYPE);
        return one && found.size() >= 3 && unknown.size() <= found.size();
    }

    boolean has(ListColumn column) {
        return found.containsKey(column);
    }

    /** From 0; negative where the list has no such column. */
    int index(ListColumn column) {
        return indexes.getOrDefault(column, -1);
    }

    List<Integer> peopleColumns() {
        return found.getOrDefault(ListColumn.PEOPLE, List.of()).stream()
                .map(SheetCell::column)
                .toList();
    }

    int rowNumber() {
        return row.number();
    }

    /** The column's heading as written; empty where there is none. */
    String heading(ListColumn column) {
        List<SheetCell> cells = found.get(column);
        return cells == null ? "" : Cells.line(cells.getFirst().shown());
    }

    /** Whether a row is the headings once more, as printed lists have them on each page. */
    boolean repeatedBy(SheetRow other) {
        return other.text(index(ListColumn.DATE)).equals(heading(ListColumn.DATE))
                && other.text(index(ListColumn.SHIFT_TYPE)).equals(heading(ListColumn.SHIFT_TYPE));
    }

    /** Says what is missing, doubled or unknown among the headings. */
    void report(Sheet sheet, ReadingDraft draft) {
        missing(sheet, ListColumn.DATE, "date", draft);
        missing(sheet, ListColumn.SHIFT_TYPE, "shift type", draft);
        found.forEach((column, cells) -> {
            if (column != ListColumn.PEOPLE && cells.size() > 1) {
                draft.warn(
                        FindingCode.DUPLICATE_COLUMN,
                        sheet.place(row, cells.get(1).column()),
                        "In %s the columns %s mean the same. The first was read; delete or rename the other."
                                .formatted(sheet.inWords(), listed(cells)));
            }
        });
        if (!unknown.isEmpty()) {
            draft.info(
                    FindingCode.UNKNOWN_COLUMN,
                    sheet.place(row, unknown.getFirst().column()),
                    ("In %s the %s left out, for no shift has such a thing. Rename a column that holds one of: date,"
                                    + " shift type, required, specialty, study type, start, end, hours, people,"
                                    + " mandatory, note.")
                            .formatted(
                                    sheet.inWords(),
                                    unknown.size() == 1
                                            ? "column " + listed(unknown) + " was"
                                            : "columns " + listed(unknown) + " were"));
        }
    }

    private void missing(Sheet sheet, ListColumn column, String name, ReadingDraft draft) {
        if (!has(column)) {
            draft.fail(
                    FindingCode.MISSING_COLUMN,
                    sheet.place(row.number()),
                    ("Row %d of %s looks like headings, and none of them is a %s. Nothing of it was read; give that"
                                    + " column the heading “%s”.")
                            .formatted(
                                    row.number(),
                                    sheet.inWords(),
                                    name,
                                    column == ListColumn.DATE ? "Date" : "Shift type"));
        }
    }

    private static String listed(List<SheetCell> cells) {
        return cells.stream()
                .limit(LISTED)
                .map(cell -> "“" + Texts.brief(Cells.line(cell.shown())) + "”")
                .collect(Collectors.joining(", "));
    }

    /** The cell of a row in one of the columns. */
    @Nullable
    SheetCell cell(SheetRow of, ListColumn column) {
        int index = index(column);
        return index < 0 ? null : of.at(index);
    }
}
