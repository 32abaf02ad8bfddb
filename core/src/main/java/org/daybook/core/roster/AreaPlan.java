package org.daybook.core.roster;

import java.util.List;

/**
 * What a file's coverage grids make of a hospital's study areas. They are the whole statement: an area that they do not
 * name is gone.
 *
 * @param areas all areas that the hospital has then, in the order of the file; none where the file has no grid, which
 *     changes nothing
 * @param blocks how many blocks of hours there are
 * @param marks how often a shift is marked as covering an area
 * @param added the names of areas that are new
 * @param changed the names of areas whose cover changes
 * @param gone the names of areas that the hospital has no longer
 */
public record AreaPlan(
        List<StudyAreaDetails> areas,
        int blocks,
        int marks,
        List<String> added,
        List<String> changed,
        List<String> gone) {

    static final AreaPlan NONE = new AreaPlan(List.of(), 0, 0, List.of(), List.of(), List.of());

    public AreaPlan {
        areas = List.copyOf(areas);
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
    }

    /** Whether the file says nothing of study areas. */
    public boolean isEmpty() {
        return areas.isEmpty();
    }
}
