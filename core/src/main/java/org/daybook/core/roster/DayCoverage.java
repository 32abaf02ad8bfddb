package org.daybook.core.roster;

import java.time.LocalDate;

/**
 * How the shifts that start on one day are covered. What one shift has too much never makes up for what another lacks.
 *
 * @param shifts how many there are
 * @param covered how many of them have everybody they take
 * @param required how many people they take together
 * @param present how many of those places are taken
 * @param surplus how many people are on them beyond that
 * @param mandatoryMissing how many people mandatory shifts lack
 */
public record DayCoverage(
        LocalDate date, int shifts, int covered, int required, int present, int surplus, int mandatoryMissing) {

    public int missing() {
        return required - present;
    }
}
