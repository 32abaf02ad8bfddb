package org.daybook.core.search;

import java.util.List;
import org.daybook.core.commitment.Commitment;

/**
 * An entry that was found, for somebody who may read it.
 *
 * @param occurrence the entry, or of a series the occurrence nearest to now that has the words
 * @param title its title with the words marked
 * @param elsewhere the other parts of it that have words looked for
 */
public record Hit(Commitment occurrence, Marked title, List<Evidence> elsewhere) {

    public Hit {
        elsewhere = List.copyOf(elsewhere);
    }

    /** A part of an entry besides its title. */
    public enum Part {
        PEOPLE,
        LOCATION,
        WORK_ITEM,
        NOTES
    }

    /** What one part of an entry has of the words looked for; of long notes an excerpt. */
    public record Evidence(Part part, Marked text) {}
}
