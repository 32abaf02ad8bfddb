package org.daybook.core.roster;

/** How far a {@link CoverageCalculation} got. */
public enum CalculationState {
    PENDING,
    COMPLETE,
    FAILED
}
