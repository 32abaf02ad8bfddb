package org.daybook.core.roster;

import java.util.List;
import java.util.Map;

/**
 * A file to be imported, and what was decided about it.
 *
 * @param fileName what the journal and the version call it
 * @param names for each name that is nobody's here, who it is
 * @param types the types of shifts that the hospital is to get with it, so far as the file does not say their hours
 * @param again whether a file that was imported already is imported once more
 */
public record RosterRequest(
        HospitalId hospital,
        RosterReading reading,
        String fileName,
        Map<String, NameChoice> names,
        List<ShiftTypeDetails> types,
        boolean again) {

    public RosterRequest {
        names = Map.copyOf(names);
        types = List.copyOf(types);
    }

    /** A file about which nothing was decided yet. */
    public static RosterRequest of(HospitalId hospital, RosterReading reading, String fileName) {
        return new RosterRequest(hospital, reading, fileName, Map.of(), List.of(), false);
    }

    public RosterRequest with(Map<String, NameChoice> choices) {
        return new RosterRequest(hospital, reading, fileName, choices, types, again);
    }

    public RosterRequest withTypes(List<ShiftTypeDetails> given) {
        return new RosterRequest(hospital, reading, fileName, names, given, again);
    }

    public RosterRequest onceMore() {
        return new RosterRequest(hospital, reading, fileName, names, types, true);
    }
}
