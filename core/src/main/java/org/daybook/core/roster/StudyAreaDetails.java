package org.daybook.core.roster;

import java.util.List;
import java.util.Locale;

/**
 * A study area as a hospital names it, and who covers it.
 *
 * @param name as it stands in coverage grids, compared without regard to case and spaces
 * @param studyType what is read in it; whoever may not read that does not cover it
 * @param blocks the hours in which somebody has to cover it; at other times nobody has to
 */
public record StudyAreaDetails(String name, StudyType studyType, List<AreaBlock> blocks) {

    public StudyAreaDetails {
        name = name.strip();
        blocks = List.copyOf(blocks);
    }

    /** The form in which names are compared. */
    public static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    }
}
