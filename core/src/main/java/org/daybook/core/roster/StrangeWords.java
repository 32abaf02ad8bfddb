package org.daybook.core.roster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of a file that mean nothing at a hospital: each is told once, with the first place where it stands. */
final class StrangeWords {

    private final Map<Word, Found> found = new LinkedHashMap<>();

    /** A word, what it should have been, and what was taken in its place. */
    private record Word(FindingCode code, String text, String what, Object otherwise) {}

    private record Found(Place first, int shifts) {

        Found and(Found other) {
            return new Found(first, shifts + other.shifts);
        }

        String inWords() {
            return first.inWords()
                    + switch (shifts) {
                        case 1 -> "";
                        case 2 -> ", and one shift more";
                        default -> ", and %,d shifts more".formatted(shifts - 1);
                    };
        }
    }

    /**
     * A word that means nothing.
     *
     * @param what what it should have been, such as "specialty"
     * @param otherwise what was taken in its place
     */
    void add(FindingCode code, String text, String what, Object otherwise, ReadShift read) {
        found.merge(new Word(code, text, what, otherwise), new Found(read.place(), 1), Found::and);
    }

    List<Finding> findings() {
        return found.entrySet().stream()
                .map(each -> finding(each.getKey(), each.getValue()))
                .toList();
    }

    private static Finding finding(Word word, Found found) {
        return Finding.warning(
                word.code(),
                found.first(),
                "“%s” (%s) is no %s. That of the shift type was taken: %s."
                        .formatted(word.text(), found.inWords(), word.what(), word.otherwise()));
    }
}
