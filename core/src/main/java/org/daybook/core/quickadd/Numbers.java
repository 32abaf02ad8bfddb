package org.daybook.core.quickadd;

import java.util.Optional;

/** Numbers in figures or in words. */
final class Numbers {

    private Numbers() {}

    static Optional<Found<Integer>> at(Line line, int index) {
        Token token = line.at(index);
        if (token.isNumber()) {
            return token.number() < 0 ? Optional.empty() : Optional.of(new Found<>(token.number(), index + 1));
        }
        return line.lexicon().value("number", line, index);
    }
}
