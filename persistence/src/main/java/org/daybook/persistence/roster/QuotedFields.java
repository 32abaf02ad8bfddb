package org.daybook.persistence.roster;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes one line of a report of Amion apart. A quotation mark ends a field only before a separator or the line's end:
 * names such as {@code "Bob "the man" Smith"} are written with bare quotation marks within, which readers of CSV refuse,
 * and none of them may swallow the lines that follow.
 */
final class QuotedFields {

    private QuotedFields() {}

    static List<String> of(String line, char separator) {
        List<String> fields = new ArrayList<>(18);
        int at = 0;
        while (at <= line.length()) {
            int start = at;
            while (start < line.length() && line.charAt(start) == ' ') {
                start++;
            }
            boolean quoted = start < line.length() && line.charAt(start) == '"';
            int closing = quoted ? closing(line, start + 1, separator) : -1;
            if (closing >= 0) {
                fields.add(line.substring(start + 1, closing).replace("\"\"", "\""));
                int next = line.indexOf(separator, closing);
                at = next < 0 ? line.length() + 1 : next + 1;
            } else {
                int end = line.indexOf(separator, at);
                end = end < 0 ? line.length() : end;
                fields.add(line.substring(at, end).strip());
                at = end + 1;
            }
        }
        return fields;
    }

    /** Where the mark is that a separator or the end of the line follows; negative if there is none. */
    private static int closing(String line, int from, char separator) {
        for (int mark = line.indexOf('"', from); mark >= 0; mark = line.indexOf('"', mark + 1)) {
            int after = mark + 1;
            while (after < line.length() && line.charAt(after) == ' ') {
                after++;
            }
            if (after == line.length() || line.charAt(after) == separator) {
                return mark;
            }
        }
        return -1;
    }
}
