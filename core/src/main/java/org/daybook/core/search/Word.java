package org.daybook.core.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text: a run of letters and digits, or a single ideograph, because what is written in those has no spaces.
 *
 * @param start where it begins in the text, in characters
 * @param end where it ends, exclusive
 * @param forms how it is found: without capitals and accents, and with umlauts spelled out where it has any
 */
public record Word(int start, int end, List<String> forms) {

    public Word {
        forms = List.copyOf(forms);
    }

    /** The words of a text in their order. */
    public static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end > at) {
                words.add(new Word(at, end, Folding.forms(text.substring(at, end))));
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return words;
    }

    /** Where the word that begins here ends; here where none does. */
    private static int end(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (Character.isIdeographic(point)) {
                return at > start ? at : at + Character.charCount(point);
            }
            boolean goesOn = Character.isLetterOrDigit(point) || (at > start && isMark(point));
            if (!goesOn) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    static boolean isMark(int point) {
        return Character.getType(point) == Character.NON_SPACING_MARK;
    }
}
