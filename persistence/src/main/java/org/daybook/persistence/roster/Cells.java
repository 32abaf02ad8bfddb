package org.daybook.persistence.roster;

import org.daybook.persistence.exchange.Texts;

/** What people write into cells. */
final class Cells {

    private Cells() {}

    /** On one line, without the blanks around it and with single ones within. */
    static String line(String text) {
        int plain = 0;
        boolean blank = true;
        for (; plain < text.length(); plain++) {
            char c = text.charAt(plain);
            if (c < ' ' || c > '~' || c == ' ' && blank) {
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
}
