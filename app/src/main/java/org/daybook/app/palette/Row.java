package org.daybook.app.palette;

import java.util.List;
import java.util.stream.Collectors;
import org.daybook.core.search.Marked;
import org.kordamp.ikonli.Ikon;

/** A line of the palette's list. */
sealed interface Row {

    /** The name of a group. */
    record Heading(String name) implements Row {}

    /** That nothing was found, or what to type. */
    record Note(String sentence) implements Row {}

    /**
     * Something that can be chosen.
     *
     * @param key tells it from all others, and is the same the next time
     * @param face how it looks
     */
    record Choice(String key, Face face, Runnable action) implements Row {}

    /**
     * How a choice looks.
     *
     * @param tone the style class of its colour; empty for none
     * @param details what stands under the name
     * @param shortcut the keys that do the same; empty for none
     */
    record Face(Ikon icon, String tone, Marked name, List<Marked> details, String shortcut) {

        public Face {
            details = List.copyOf(details);
        }

        /** The whole as a screen reader says it. */
        String spoken() {
            String under = details.stream().map(Marked::text).collect(Collectors.joining(", "));
            return List.of(name.text(), under, shortcut).stream()
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
        }
    }
}
