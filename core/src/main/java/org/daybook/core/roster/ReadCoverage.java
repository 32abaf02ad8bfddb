package org.daybook.core.roster;

import org.jspecify.annotations.Nullable;

/**
 * What a cell of a coverage grid says: in this block of hours this shift covers this study area.
 *
 * @param place the marked cell; the row of the area where no shift covers it
 * @param area the study area as written, such as {@code CPMC CT Neuro}; never blank
 * @param shiftType as written, such as {@code MidC}; null where the grid has the area and nobody covers it
 */
public record ReadCoverage(
        Place place,
        CoverageBlock block,
        String area,
        @Nullable String shiftType) {}
