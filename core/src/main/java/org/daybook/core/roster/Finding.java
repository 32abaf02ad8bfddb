package org.daybook.core.roster;

import org.jspecify.annotations.Nullable;

/**
 * Something a person should know about a roster.
 *
 * @param place where it is; null where it concerns the whole
 * @param message what is wrong, where, what was kept and what to do, for the person who brings the roster
 */
public record Finding(
        FindingCode code, Severity severity, @Nullable Place place, String message) {

    public static Finding info(FindingCode code, @Nullable Place place, String message) {
        return new Finding(code, Severity.INFO, place, message);
    }

    public static Finding warning(FindingCode code, @Nullable Place place, String message) {
        return new Finding(code, Severity.WARNING, place, message);
    }

    public static Finding error(FindingCode code, @Nullable Place place, String message) {
        return new Finding(code, Severity.ERROR, place, message);
    }
}
