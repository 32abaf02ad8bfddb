package org.daybook.app.roster.grid;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.daybook.core.roster.RosterSheet;
import org.daybook.core.roster.Shift;
import org.jspecify.annotations.Nullable;

/**
 * What a roster's grid shows: rows of cells, a column for each day.
 *
 * @param first the day of the first column
 * @param missing how many people the shifts of each day lack, by the day's column
 */
record RosterTable(LocalDate first, List<Integer> missing, List<GridRow> rows) {

    /** More slips than these are told as a number. */
    static final int MOST_LINES = 6;

    static final RosterTable EMPTY = new RosterTable(LocalDate.EPOCH, List.of(), List.of());

    RosterTable {
        missing = List.copyOf(missing);
        rows = List.copyOf(rows);
    }

    /** A cell's place, and the line in it. */
    record Spot(int row, int column, int line) {

        Spot at(int otherRow, int otherColumn) {
            return new Spot(otherRow, otherColumn, 0);
        }
    }

    /** The days a version is for, and those beyond that it has shifts on. */
    static List<LocalDate> days(RosterSheet sheet) {
        LocalDate from = sheet.version().period().first();
        LocalDate to = sheet.version().period().last();
        for (Shift shift : sheet.shifts()) {
            from = shift.date().isBefore(from) ? shift.date() : from;
            to = shift.date().isAfter(to) ? shift.date() : to;
        }
        return from.datesUntil(to.plusDays(1)).toList();
    }

    int columns() {
        return missing.size();
    }

    LocalDate day(int column) {
        return first.plusDays(column);
    }

    /** The column of a day, which need not be among them. */
    int column(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(first, day);
    }

    /** What is on a line; nothing on an empty one. */
    Optional<Slip> slip(@Nullable Spot spot) {
        if (spot == null || spot.row() >= rows.size() || spot.column() >= columns()) {
            return Optional.empty();
        }
        List<Slip> cell = rows.get(spot.row()).cell(spot.column());
        return spot.line() < cell.size() ? Optional.of(cell.get(spot.line())) : Optional.empty();
    }

    /** The row about something. */
    Optional<Integer> row(GridRow.Key key) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).key().equals(key)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** Where the first slip of a kind is. */
    Optional<Spot> find(LocalDate day, Predicate<Slip> wanted) {
        int column = column(day);
        if (column < 0 || column >= columns()) {
            return Optional.empty();
        }
        for (int row = 0; row < rows.size(); row++) {
            List<Slip> cell = rows.get(row).cell(column);
            for (int line = 0; line < cell.size(); line++) {
                if (wanted.test(cell.get(line))) {
                    return Optional.of(new Spot(row, column, line));
                }
            }
        }
        return Optional.empty();
    }

    /** Where a shift is. */
    Optional<Spot> find(Shift shift) {
        return find(shift.date(), slip -> slip.shift().id().equals(shift.id()));
    }

    /** As many as a cell shows, and how many there are besides. */
    static List<Slip> shortened(List<Slip> slips) {
        if (slips.size() <= MOST_LINES) {
            return List.copyOf(slips);
        }
        List<Slip> shown = new ArrayList<>(slips.subList(0, MOST_LINES - 1));
        shown.add(new Slip.More(slips.get(shown.size()).shift(), slips.size() - shown.size()));
        return List.copyOf(shown);
    }
}
