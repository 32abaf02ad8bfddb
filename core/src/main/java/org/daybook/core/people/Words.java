package org.daybook.core.people;

import java.util.Collection;
import java.util.List;

/** Keeps a list of short texts in one column, a line each. */
final class Words {

    private Words() {}

    static String join(List<String> words) {
        return String.join("\n", words);
    }

    static List<String> split(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }

    /** Each text once, on one line, without what surrounds it; none that is blank. */
    static List<String> tidied(Collection<String> words) {
        return words.stream()
                .map(word -> word.replaceAll("\\R", " ").strip())
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
