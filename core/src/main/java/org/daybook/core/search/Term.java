package org.daybook.core.search;

import java.util.ArrayList;
import java.util.List;

/**
 * One word looked for, which may be no more than the beginning of one.
 *
 * @param beginnings how the words it finds may begin, folded as {@link Word#forms} are
 */
public record Term(List<String> beginnings) {

    public Term {
        beginnings = List.copyOf(beginnings);
    }

    /** Whether a word's form begins as looked for. */
    private boolean begins(List<String> forms) {
        for (String form : forms) {
            for (String beginning : beginnings) {
                if (form.startsWith(beginning)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a text has a word that begins so. */
    public boolean isIn(String text) {
        return Word.in(text).stream().anyMatch(word -> begins(word.forms()));
    }

    /** Where a text has words that begin so, each marked as far as it was looked for. */
    List<Mark> marks(String text) {
        List<Mark> marks = new ArrayList<>();
        for (Word word : Word.in(text)) {
            if (begins(word.forms())) {
                marks.add(new Mark(word.start(), endOfBeginning(text, word)));
            }
        }
        return marks;
    }

    /** Letters fold to none, one or several, so that the shortest part that is enough is looked for. */
    private int endOfBeginning(String text, Word word) {
        int at = word.start();
        while (at < word.end()) {
            at += Character.charCount(text.codePointAt(at));
            while (at < word.end() && Word.isMark(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            if (begins(Folding.forms(text.substring(word.start(), at)))) {
                return at;
            }
        }
        return word.end();
    }
}
