package org.daybook.app.quickadd;

import java.util.List;
import org.daybook.app.calendar.ClashNote;

/**
 * What an entry would clash with.
 *
 * @param first a few of the clashes, the hard ones before the others
 * @param more how many there are besides
 */
public record Clashes(List<ClashNote> first, int more) {

    static final Clashes NONE = new Clashes(List.of(), 0);

    private static final int FEW = 2;

    public Clashes {
        first = List.copyOf(first);
    }

    /** The first few of many. */
    static Clashes of(List<ClashNote> all) {
        List<ClashNote> sorted = all.stream()
                .distinct()
                .sorted((one, other) -> Boolean.compare(other.hard(), one.hard()))
                .toList();
        int shown = Math.min(FEW, sorted.size());
        return new Clashes(sorted.subList(0, shown), sorted.size() - shown);
    }
}
