package org.daybook.persistence.roster;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.persistence.exchange.Texts;

/** The people that a cell names. */
final class PeopleText {

    private static final Pattern BETWEEN = Pattern.compile("[;\\n|/&+]| (?:and|und|y) ");
    private static final Pattern DASHES = Pattern.compile("[-–—_.?]+");
    private static final Set<String> NOBODY = Set.of(
            "open",
            "vacant",
            "unfilled",
            "unassigned",
            "nobody",
            "tbd",
            "tba",
            "na",
            "offen",
            "unbesetzt",
            "vakant",
            "niemand",
            "nn",
            "vacante",
            "libre",
            "sinasignar",
            "nadie");

    private PeopleText() {}

    /** Whether a cell says that nobody holds the slot yet: dashes, or a word such as “open”. */
    static boolean saysNobody(String text) {
        String word = text.strip();
        return !word.isEmpty()
                && (DASHES.matcher(word).matches() || word.length() < 16 && NOBODY.contains(Texts.folded(word)));
    }

    /**
     * The names, as written. A single comma parts two people only where both have a first and a last name: “Ruiz, Ana”
     * is one person.
     */
    static List<String> names(String text) {
        return Stream.of(BETWEEN.split(text))
                .map(Cells::line)
                .flatMap(PeopleText::atCommas)
                .filter(name -> !name.isEmpty() && !saysNobody(name))
                .toList();
    }

    private static Stream<String> atCommas(String text) {
        if (text.indexOf(',') < 0) {
            return Stream.of(text);
        }
        List<String> parts = Stream.of(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        boolean lastFirst = parts.size() == 2 && parts.stream().anyMatch(part -> part.indexOf(' ') < 0);
        return lastFirst ? Stream.of(text) : parts.stream();
    }
}
