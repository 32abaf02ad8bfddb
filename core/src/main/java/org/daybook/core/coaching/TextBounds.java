package org.daybook.core.coaching;

import java.util.Optional;

/** The bounds that what people write here keeps. */
final class TextBounds {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 20_000;

    private TextBounds() {}

    /** What is wrong with a text of one line that must be there. */
    static Optional<String> lineProblem(String what, String text) {
        return text.isBlank()
                        || text.length() > LONGEST_LINE
                        || text.strip().lines().count() > 1
                ? Optional.of("%s needs one line of at most %d characters.".formatted(what, LONGEST_LINE))
                : Optional.empty();
    }

    /** What is wrong with a text of any number of lines, which may be empty. */
    static Optional<String> textProblem(String what, String text) {
        return text.length() > LONGEST_TEXT
                ? Optional.of("%s has at most %d characters, not %d. Divide it, or attach it as a file."
                        .formatted(what, LONGEST_TEXT, text.length()))
                : Optional.empty();
    }

    /** What is wrong with a text of any number of lines that must be there. */
    static Optional<String> wordsProblem(String what, String text) {
        return text.isBlank() ? Optional.of("%s says nothing yet.".formatted(what)) : textProblem(what, text);
    }
}
