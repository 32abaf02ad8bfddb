package org.daybook.core.roster;

import java.util.List;

/**
 * Which types of shifts cover a study area in a block of hours.
 *
 * @param shiftTypes their codes, each once; none where nobody covers the area, which needs somebody nevertheless
 */
public record AreaBlock(CoverageBlock block, List<String> shiftTypes) {

    public AreaBlock {
        shiftTypes = List.copyOf(shiftTypes);
    }
}
