package org.daybook.core.roster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of a file that mean nothing at a hospital: each is told once, with the first place where it stands. */
final class StrangeWords {

    private final Map<Word, Found> found = new LinkedHashMap<>();

    /** A word, and what it should have been. */
    private record Word(FindingCode code, String text) {}

    private record Found(Severity severity, String text, ReadShift first, int shifts, String consequence) {

        Found and(Found other) {
            return new Found(severity, text, first, shifts + other.shifts, consequence);
        }

        String where() {
            return first.place().inWords()
                    + switch (shifts) {
                        case 1 -> "";
                        case 2 -> ", and one shift more";
                        default -> ", and %,d shifts more".formatted(shifts - 1);
                    };
        }
    }

    /** A type that cannot be added, because nothing says its hours. */
    void typeWithoutHours(ReadShift read) {
        add(
                new Word(FindingCode.UNKNOWN_SHIFT_TYPE, ShiftTypeDetails.folded(read.shiftType())),
                new Found(
                        Severity.ERROR,
                        read.shiftType(),
                        read,
                        1,
                        "is no shift type of this hospital, and the file does not say its hours. Add the type with its"
                                + " hours, then import the file again."));
    }

    /**
     * A word that means nothing.
     *
     * @param what what it should have been, such as "specialty"
     * @param otherwise what was taken in its place
     */
    void meaningless(FindingCode code, String text, String what, Object otherwise, ReadShift read) {
        add(
                new Word(code, text),
                new Found(
                        Severity.WARNING,
                        text,
                        read,
                        1,
                        "is no %s. That of the shift type was taken: %s.".formatted(what, otherwise)));
    }

    private void add(Word word, Found one) {
        found.merge(word, one, Found::and);
    }

    List<String> typesWithoutHours() {
        return found.entrySet().stream()
                .filter(each -> each.getKey().code() == FindingCode.UNKNOWN_SHIFT_TYPE)
                .map(each -> each.getValue().text())
                .toList();
    }

    List<Finding> findings() {
        return found.entrySet().stream()
                .map(each -> new Finding(
                        each.getKey().code(),
                        each.getValue().severity(),
                        each.getValue().first().place(),
                        "“%s” (%s) %s"
                                .formatted(
                                        each.getValue().text(),
                                        each.getValue().where(),
                                        each.getValue().consequence())))
                .toList();
    }
}
