package org.daybook.core.roster;

import java.util.Map;

/**
 * A file to be imported, and what was decided about it.
 *
 * @param fileName what the journal and the version call it
 * @param names for each name that is nobody's here, who it is
 * @param again whether a file that was imported already is imported once more
 */
public record RosterRequest(
        HospitalId hospital, RosterReading reading, String fileName, Map<String, NameChoice> names, boolean again) {

    public RosterRequest {
        names = Map.copyOf(names);
    }

    /** A file about which nothing was decided yet. */
    public static RosterRequest of(HospitalId hospital, RosterReading reading, String fileName) {
        return new RosterRequest(hospital, reading, fileName, Map.of(), false);
    }

    public RosterRequest with(Map<String, NameChoice> choices) {
        return new RosterRequest(hospital, reading, fileName, choices, again);
    }

    public RosterRequest onceMore() {
        return new RosterRequest(hospital, reading, fileName, names, true);
    }
}
