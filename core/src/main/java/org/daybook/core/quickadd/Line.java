package org.daybook.core.quickadd;

import java.util.List;
import java.util.Set;

/** The tokens of a line with the words that they may be; tokens past the end are an empty sign. */
record Line(String text, List<Token> tokens, Lexicon lexicon) {

    private static final Set<String> CLOSING = Set.of(",", ";", ":", ".", "!", "?", ")");
    private static final Set<String> OPENING = Set.of("(", ",", ";", "\"", "“", "„", "@", "#", "¿");
    private static final Set<String> DASHES = Set.of("-", "–", "—");

    static Line of(String text, Lexicon lexicon) {
        return new Line(text, Tokenizer.tokens(text), lexicon);
    }

    int size() {
        return tokens.size();
    }

    Token at(int index) {
        return index >= 0 && index < tokens.size()
                ? tokens.get(index)
                : new Token(text.length(), text.length(), "", "", Token.Sort.SIGN, true);
    }

    /** The index after the phrase of a role that begins here, the longest one; the same index where there is none. */
    int skip(String role, int index) {
        return lexicon.skip(role, this, index);
    }

    boolean has(String role, int index) {
        return skip(role, index) > index;
    }

    /** Whether the word before this place is of a role. */
    boolean follows(String role, int index) {
        return index > 0 && skip(role, index - 1) == index;
    }

    /** The index after what separates one name from the next; the same index where nothing does. */
    int afterSeparator(int index) {
        int comma = at(index).is(",") || at(index).is("+") ? index + 1 : index;
        return skip("and", comma);
    }

    boolean isDash(int index) {
        return DASHES.contains(at(index).folded());
    }

    /** Whether something can begin here, rather than in the middle of a word such as {@code B12}. */
    boolean begins(int index) {
        return at(index).gap() || OPENING.contains(at(index - 1).folded());
    }

    /** Whether something can end before this place. */
    boolean ends(int index) {
        Token next = at(index);
        if (next.gap()) {
            return true;
        }
        boolean last = index + 1 >= size()
                || at(index + 1).gap()
                || CLOSING.contains(at(index + 1).folded());
        return last && CLOSING.contains(next.folded());
    }

    /** The text from one token to before another, as it was typed. */
    String words(int from, int to) {
        return to <= from ? "" : text.substring(at(from).start(), at(to - 1).end());
    }
}
