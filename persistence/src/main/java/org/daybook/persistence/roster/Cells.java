package org.daybook.persistence.roster;

import org.daybook.persistence.exchange.Texts;

/** What people write into cells. */
final class Cells {

    private static final int MOST_FIGURES = 9;

    private Cells() {}

    /** On one line, without the blanks around it and with single ones within. */
    static String line(String text) {
        int plain = 0;
        boolean blank = true;
        for (; plain < text.length(); plain++) {
            char c = text.charAt(plain);
            if (c < ' ' || c > '~' || (c == ' ' && blank)) {
                break;
            }
            blank = c == ' ';
        }
        return plain == text.length() && !blank
                ? text
                : Texts.shown(text)
                        .replaceAll("[\\s\\u00A0\\u2007\\u202F]+", " ")
                        .strip();
    }

    /** Whether a spreadsheet says here that it could not calculate something. */
    static boolean isError(String text) {
        return text.length() > 3
                && (text.startsWith("#") || text.startsWith("Err:"))
                && text.matches("#(REF|N/A|VALUE|NAME|DIV/0|NUM|NULL)[!?]?|Err:\\d+");
    }

    /** The number that the digits between two places of a text make; negative if others stand there, or too many. */
    static int figures(String text, int from, int to) {
        if (from >= to || to > text.length() || to - from > MOST_FIGURES) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
