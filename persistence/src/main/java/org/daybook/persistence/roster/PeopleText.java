package org.daybook.persistence.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The people that a cell names. */
final class PeopleText {

    private static final String BETWEEN = ";\n|/&+";
    private static final List<String> AND = List.of(" and ", " und ", " y ");
    private static final Pattern DASHES = Pattern.compile("[-–—_.?]+");
    private static final Set<String> NOBODY = Set.of(
            "open",
            "vacant",
            "unfilled",
            "unassigned",
            "nobody",
            "tbd",
            "tba",
            "n/a",
            "na",
            "offen",
            "unbesetzt",
            "vakant",
            "niemand",
            "nn",
            "n.n.",
            "vacante",
            "libre",
            "sin asignar",
            "nadie");
    private static final int LONGEST_WORD = 12;

    private PeopleText() {}

    /** Whether a cell says that nobody holds the slot yet: dashes, or a word such as “open”. */
    static boolean saysNobody(String text) {
        String word = text.strip();
        if (word.isEmpty() || word.length() > LONGEST_WORD) {
            return false;
        }
        return Character.isLetter(word.charAt(0))
                ? NOBODY.contains(word.toLowerCase(Locale.ROOT))
                : DASHES.matcher(word).matches();
    }

    /**
     * The names, as written. A single comma parts two people only where both have a first and a last name: “Ruiz, Ana”
     * is one person.
     */
    static List<String> names(String text) {
        List<String> names = new ArrayList<>(2);
        if (saysNobody(text)) {
            return names;
        }
        String plain = text;
        for (String and : AND) {
            plain = plain.replace(and, ";");
        }
        int from = 0;
        for (int at = 0; at <= plain.length(); at++) {
            if (at == plain.length() || BETWEEN.indexOf(plain.charAt(at)) >= 0) {
                addAtCommas(Cells.line(plain.substring(from, at)), names);
                from = at + 1;
            }
        }
        return names;
    }

    private static void addAtCommas(String text, List<String> names) {
        if (text.indexOf(',') < 0) {
            add(text, names);
            return;
        }
        List<String> parts = Stream.of(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        boolean lastFirst = parts.size() == 2 && parts.stream().anyMatch(part -> part.indexOf(' ') < 0);
        if (lastFirst) {
            add(text, names);
        } else {
            parts.forEach(part -> add(part, names));
        }
    }

    private static void add(String name, List<String> names) {
        if (!name.isEmpty() && !saysNobody(name)) {
            names.add(name);
        }
    }
}
