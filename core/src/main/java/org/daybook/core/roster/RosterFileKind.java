package org.daybook.core.roster;

/** What a file of a roster is, by its content and not by its name. */
public enum RosterFileKind {
    /** A spreadsheet with a list of shifts. */
    ODS_LIST,
    /** A spreadsheet with coverage grids. */
    ODS_COVERAGE,
    /** A spreadsheet with both. */
    ODS_LIST_AND_COVERAGE,
    /** Amion's report of call assignments. */
    AMION_619,
    /** Amion's report of assignments of every kind. */
    AMION_625C,
    /** A list of shifts as comma-separated values. */
    CSV_LIST,
    /** None of these; a finding says what it is and what to do. */
    UNKNOWN
}
