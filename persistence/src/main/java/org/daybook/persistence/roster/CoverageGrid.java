package org.daybook.persistence.roster;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.core.roster.CoverageBlock;
import org.daybook.core.roster.FindingCode;
import org.daybook.core.roster.Place;
import org.daybook.core.roster.ReadCoverage;
import org.daybook.persistence.exchange.Texts;

/** Reads a sheet that is a coverage grid: for one block of hours, which shift covers which study area. */
final class CoverageGrid {

    private final Sheet sheet;
    private final GridShape shape;
    private final ReadingDraft draft;
    private final CoverageBlock block;
    private final Map<String, Integer> rowOfArea = new HashMap<>();

    CoverageGrid(Sheet sheet, GridShape shape, ReadingDraft draft) {
        this.sheet = sheet;
        this.shape = shape;
        this.draft = draft;
        this.block = block();
    }

    /** The sheet's name says the hours, or else a title above the shifts, or the corner of the grid. */
    private CoverageBlock block() {
        String name = sheet.name() == null ? "" : sheet.name();
        Stream<String> titles = sheet.rows().stream()
                .filter(row -> row.number() < shape.heading().number())
                .map(row -> row.text(row.cells().getFirst().column()));
        return Stream.of(Stream.of(name), Stream.of(shape.heading().text(shape.areaColumn())), titles)
                .flatMap(texts -> texts)
                .map(BlockText::read)
                .filter(read -> read.start() != null)
                .findFirst()
                .orElseGet(() -> BlockText.read(name));
    }

    void read() {
        if (block.start() == null) {
            draft.warn(
                    FindingCode.BAD_HOURS,
                    sheet.place(shape.heading().number()),
                    ("The coverage grid of %s does not say for which hours it is. It was taken for the whole day; name"
                                    + " the sheet like “Weekday 5 pm - 6 pm”.")
                            .formatted(sheet.inWords()));
        }
        noteSecondGrid();
        sheet.rows().stream()
                .filter(row -> row.number() > shape.heading().number())
                .forEach(this::take);
    }

    private void noteSecondGrid() {
        Optional<SheetCell> beside = shape.besides();
        beside.ifPresent(cell -> draft.warn(
                FindingCode.SECOND_GRID,
                sheet.place(shape.heading(), cell.column()),
                ("In %s more stands to the right of the grid, with “%s” in column %s above it. Only the grid up to"
                                + " column %s was read; delete the other, or give it a sheet of its own.")
                        .formatted(
                                sheet.inWords(),
                                Texts.brief(Cells.line(cell.shown())),
                                Place.letters(cell.column()),
                                Place.letters(shape.shifts().getLast().column()))));
    }

    private void take(SheetRow row) {
        String area = row.text(shape.areaColumn());
        boolean marked = shape.shifts().stream().anyMatch(shift -> GridShape.isMark(row.text(shift.column())));
        if (area.isEmpty()) {
            if (marked) {
                draft.warn(
                        FindingCode.MISSING_VALUE,
                        sheet.place(row, shape.areaColumn()),
                        "Row %d of %s has marks and no study area, so the row was left out. Fill in column %s."
                                .formatted(row.number(), sheet.inWords(), Place.letters(shape.areaColumn())));
            }
            return;
        }
        Integer before = rowOfArea.putIfAbsent(area, row.number());
        if (before != null) {
            draft.warn(
                    FindingCode.DUPLICATE_ROW,
                    sheet.place(row, shape.areaColumn()),
                    "Row %d of %s names “%s” again, as row %d did. The marks of both were kept; delete one of the rows."
                            .formatted(row.number(), sheet.inWords(), Texts.brief(area), before));
        }
        shape.shifts().forEach(shift -> cell(row, area, shift));
        if (!marked && before == null) {
            noteUncovered(row, area);
        }
    }

    private void cell(SheetRow row, String area, SheetCell shift) {
        String text = row.text(shift.column());
        if (GridShape.isMark(text)) {
            draft.cover(new ReadCoverage(sheet.place(row, shift.column()), block, area, Cells.line(shift.shown())));
        } else if (!text.isEmpty()) {
            draft.warn(
                    FindingCode.BAD_MARK,
                    sheet.place(row, shift.column()),
                    ("“%s” in row %d, column %s of %s is no mark. It was read as if the cell were empty; write x where"
                                    + " %s covers %s.")
                            .formatted(
                                    Texts.brief(text),
                                    row.number(),
                                    Place.letters(shift.column()),
                                    sheet.inWords(),
                                    Texts.brief(Cells.line(shift.shown())),
                                    Texts.brief(area)));
        }
    }

    private void noteUncovered(SheetRow row, String area) {
        draft.cover(new ReadCoverage(sheet.place(row.number()), block, area, null));
        draft.warn(
                FindingCode.UNCOVERED_AREA,
                sheet.place(row.number()),
                "In %s no shift covers “%s” (row %d). It was kept as uncovered; mark the shift that covers it with x."
                        .formatted(sheet.inWords(), Texts.brief(area), row.number()));
    }
}
