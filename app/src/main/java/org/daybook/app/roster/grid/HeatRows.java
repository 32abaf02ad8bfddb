package org.daybook.app.roster.grid;

import java.time.LocalDate;
import java.util.List;
import org.daybook.core.roster.HourGrid;
import org.daybook.core.roster.ShiftCoverage;
import org.jspecify.annotations.Nullable;

/** What the heat map shows: rows of the hours of a day, by the wall clock. */
sealed interface HeatRows permits HeatTable, AreaHeat {

    int HOURS = 24;

    /**
     * One cell.
     *
     * @param row from 0
     * @param hour from 0 to 23
     */
    record Hour(int row, int hour) {}

    int size();

    /** What is written at the head of a row, in so many pixels. */
    String name(int row);

    double nameWidth();

    /** What a row is like, beside being one. */
    String style(int row, LocalDate today);

    HourGrid.Cell cell(Hour at);

    /** The shifts that a cell is about, or all that lack somebody where none is given. */
    List<ShiftCoverage> shifts(@Nullable Hour at);

    /**
     * What stands above those shifts.
     *
     * @param shifts how many they are
     */
    String heading(@Nullable Hour at, int shifts);

    /** What is said instead where there are none. */
    String noShifts();

    /** A cell in words. */
    String spoken(Hour at);
}
