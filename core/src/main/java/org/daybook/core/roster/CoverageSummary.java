package org.daybook.core.roster;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The figures of seed 004 over a whole version.
 *
 * @param coverageByPosition of each shift type, how many of its shifts are covered
 * @param bodyImagingCount how many shifts are for body studies
 * @param neuroImagingCount how many shifts are for neuro studies
 */
public record CoverageSummary(
        SortedMap<String, Integer> coverageByPosition,
        int totalShifts,
        int coveredShifts,
        int bodyImagingCount,
        int neuroImagingCount) {

    private static final int HUNDRED = 100;

    public CoverageSummary {
        coverageByPosition = Collections.unmodifiableSortedMap(new TreeMap<>(coverageByPosition));
    }

    public int uncoveredShifts() {
        return totalShifts - coveredShifts;
    }

    /** With two decimals; of no shift at all everything is covered. */
    public BigDecimal coveragePercentage() {
        return totalShifts == 0
                ? new BigDecimal("100.00")
                : BigDecimal.valueOf(coveredShifts)
                        .multiply(BigDecimal.valueOf(HUNDRED))
                        .divide(BigDecimal.valueOf(totalShifts), 2, RoundingMode.HALF_UP);
    }
}
