package org.daybook.app.roster.intake;

/** Which findings are listed. */
enum FindingFilter {
    ALL,
    ERRORS,
    OPEN,
    ACKNOWLEDGED,
    NOTES
}
