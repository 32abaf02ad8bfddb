package org.daybook.core.roster;

/** Lists that are kept in one column: a line for each, its parts set apart by tabs. */
final class TabbedLines {

    private TabbedLines() {}

    /** A text as a part of a line: with a space for each tab and for each character that would end the line. */
    static String part(String text) {
        return text.replaceAll("[\\t\\v]", " ");
    }
}
