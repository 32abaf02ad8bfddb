package org.daybook.core.roster;

/** What kind of thing was found while a roster was read or checked. */
public enum FindingCode {
    /** The file holds nothing. */
    EMPTY_FILE,
    /** The file is something else than a roster that can be read. */
    UNKNOWN_CONTENT,
    /** The file is encrypted or protected by a password. */
    ENCRYPTED,
    /** The file is damaged or cut off. */
    PARSE_ERROR,
    /** The file is larger than what is read of one. */
    TOO_LARGE,
    /** The file is a roster's by its kind, and has not a single shift. */
    NO_SHIFTS,
    /** The file carries macros, which are never run. */
    MACROS_IGNORED,
    /** A sheet is neither a list of shifts nor a coverage grid. */
    SHEET_LEFT_OUT,
    /** A sheet, or rows of one, are hidden. */
    HIDDEN_CONTENT,
    /** A column has a heading that means nothing here. */
    UNKNOWN_COLUMN,
    /** A column is missing that there should be. */
    MISSING_COLUMN,
    /** Two columns have headings that mean the same. */
    DUPLICATE_COLUMN,
    /** A cell is empty that should say something. */
    MISSING_VALUE,
    /** Something is no date. */
    BAD_DATE,
    /** Dates can be read with the day or with the month first. */
    AMBIGUOUS_DATE,
    /** Something is no time of day. */
    BAD_TIME,
    /** Something is no number of people. */
    BAD_NUMBER,
    /** Something is neither yes nor no. */
    BAD_FLAG,
    /** A text is far too long, or a cell holds an error of the spreadsheet. */
    BAD_TEXT,
    /** A row has not the shape of the others. */
    BAD_ROW,
    /** A row says again what another one said. */
    DUPLICATE_ROW,
    /** A slot of a shift is held by nobody. */
    UNFILLED_SLOT,
    /** A row says that somebody is away, which is no shift. */
    AWAY_ROW,
    /** A row is about a service, and not about a person. */
    SERVICE_ROW,
    /** A coverage grid does not say for which hours it is. */
    BAD_HOURS,
    /** A cell of a coverage grid holds something else than a mark. */
    BAD_MARK,
    /** A sheet holds a second grid beside the first. */
    SECOND_GRID,
    /** A study area of a coverage grid is covered by no shift. */
    UNCOVERED_AREA,
    /** There were more findings than are told one by one. */
    MORE_FINDINGS,
    /** A file brings a type of shift that the hospital does not have and does not say its hours. */
    UNKNOWN_SHIFT_TYPE,
    /** A file brings a type of shift that the hospital does not have; it is added. */
    NEW_SHIFT_TYPE,
    /** Something is no specialty. */
    UNKNOWN_SPECIALTY,
    /** Something is no study type. */
    UNKNOWN_STUDY_TYPE,
    /** Somebody in the file is nobody here, and was left out. */
    UNKNOWN_PERSON,
    /** Somebody is in two shifts at once. */
    OVERLAPPING_SHIFTS,
    /** Somebody is in a shift that their specialty forbids. */
    FORBIDDEN_SPECIALTY,
    /** Somebody is in a shift and not active any more. */
    INACTIVE_PERSON,
    /** A mandatory shift lacks somebody. */
    MANDATORY_UNCOVERED,
    /** A shift lacks somebody. */
    UNDER_COVERED,
    /** A shift has more people than it takes. */
    OVER_COVERED,
    /** Nobody is there who covers a study area. */
    STUDY_AREA_GAP
}
