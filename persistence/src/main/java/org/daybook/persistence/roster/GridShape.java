package org.daybook.persistence.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The shape of a coverage grid: a row of shifts, and below it rows that begin with a study area and have marks under the
 * shifts. It is recognised by most of what stands under the shifts being marks.
 *
 * @param heading the row of shifts
 * @param areaColumn where the study areas stand, from 0
 * @param shifts the headings of the shifts, side by side
 */
record GridShape(SheetRow heading, int areaColumn, List<SheetCell> shifts) {

    private static final int LOOK = 12;
    private static final int SAMPLE = 200;
    private static final Set<String> MARKS =
            Set.of("x", "✓", "✔", "✗", "☑", "☒", "•", "●", "*", "1", "yes", "y", "true", "ja", "j", "si", "sí");

    GridShape {
        shifts = List.copyOf(shifts);
    }

    static Optional<GridShape> of(Sheet sheet) {
        for (int i = 0; i < Math.min(LOOK, sheet.rows().size() - 1); i++) {
            Optional<GridShape> shape = at(sheet.rows().get(i), sheet.rows().get(i + 1));
            int end = Math.min(i + 1 + SAMPLE, sheet.rows().size());
            if (shape.isPresent() && shape.get().holds(sheet.rows().subList(i + 1, end))) {
                return shape;
            }
        }
        return Optional.empty();
    }

    /** The areas begin where the row below does; the shifts stand to the right of that, up to the first gap. */
    private static Optional<GridShape> at(SheetRow heading, SheetRow below) {
        int area = below.cells().getFirst().column();
        List<SheetCell> shifts = new ArrayList<>();
        for (SheetCell cell : heading.cells()) {
            int next = shifts.isEmpty() ? area + 1 : shifts.getLast().column() + 1;
            if (cell.column() == next && !cell.shown().isBlank()) {
                shifts.add(cell);
            }
        }
        return shifts.isEmpty() ? Optional.empty() : Optional.of(new GridShape(heading, area, shifts));
    }

    private boolean holds(List<SheetRow> rows) {
        int marks = 0;
        int others = 0;
        int marked = 0;
        for (SheetRow row : rows) {
            int before = marks;
            for (SheetCell shift : shifts) {
                String text = row.text(shift.column());
                if (!text.isEmpty()) {
                    marks += isMark(text) ? 1 : 0;
                    others += isMark(text) ? 0 : 1;
                }
            }
            marked += marks > before && !row.text(areaColumn).isEmpty() ? 1 : 0;
        }
        boolean figuresAreMarks =
                shifts.stream().anyMatch(shift -> !shift.shown().matches("[\\d.,\\s]*"));
        return marks > 2 * others && marked > 0 && figuresAreMarks;
    }

    static boolean isMark(String text) {
        return MARKS.contains(text.toLowerCase(Locale.ROOT));
    }

    /** The first cell of the heading's row that belongs to no shift of this grid, to its right. */
    Optional<SheetCell> besides() {
        int last = shifts.getLast().column();
        return heading.cells().stream()
                .filter(cell -> cell.column() > last && !cell.shown().isBlank())
                .findFirst();
    }
}
