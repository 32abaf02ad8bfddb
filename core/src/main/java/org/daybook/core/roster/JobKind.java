package org.daybook.core.roster;

/** What a {@link Job} is to do. */
public enum JobKind {
    ODS_IMPORT,
    AMION_IMPORT,
    CSV_IMPORT,
    COVERAGE_CALCULATION
}
