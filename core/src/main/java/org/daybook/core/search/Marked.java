package org.daybook.core.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A text, and what of it was looked for.
 *
 * @param marks in order, none overlapping another
 */
public record Marked(String text, List<Mark> marks) {

    private static final int BEFORE = 30;
    private static final int LONGEST = 120;
    private static final String CUT = "…";

    public Marked {
        marks = List.copyOf(marks);
    }

    /** A text with nothing in it that was looked for. */
    public static Marked plain(String text) {
        return new Marked(text, List.of());
    }

    /** The part of a long text about its first mark, in one line. */
    Marked excerpt() {
        if (marks.isEmpty() || text.length() <= LONGEST) {
            return new Marked(oneLine(text), marks);
        }
        int first = marks.getFirst().start();
        int from = first <= BEFORE ? 0 : afterASpace(first - BEFORE, first);
        int to = Math.max(marks.getFirst().end(), Math.min(text.length(), from + LONGEST));
        String lead = from > 0 ? CUT : "";
        List<Mark> inside = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.end() <= to) {
                int shift = lead.length() - from;
                inside.add(new Mark(mark.start() + shift, mark.end() + shift));
            }
        }
        return new Marked(lead + oneLine(text.substring(from, to)) + (to < text.length() ? CUT : ""), inside);
    }

    private int afterASpace(int from, int latest) {
        int at = from;
        while (at < latest && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at == latest ? from : at + 1;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s", " ");
    }
}
