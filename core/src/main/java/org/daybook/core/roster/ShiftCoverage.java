package org.daybook.core.roster;

/**
 * How one shift is covered (rule R4).
 *
 * @param fit how many are on it whose specialty lets them be
 * @param unfit how many are on it whom their specialty forbids it; they cover nothing
 */
public record ShiftCoverage(Shift shift, int fit, int unfit) {

    public boolean covered() {
        return fit >= shift.desiredCoverage();
    }

    /** How many people it still takes. */
    public int missing() {
        return Math.max(0, shift.desiredCoverage() - fit);
    }

    /** How many are on it beyond what it takes. */
    public int surplus() {
        return Math.max(0, fit - shift.desiredCoverage());
    }

    /** How many of the places it has are taken. */
    int taken() {
        return Math.min(fit, shift.desiredCoverage());
    }
}
