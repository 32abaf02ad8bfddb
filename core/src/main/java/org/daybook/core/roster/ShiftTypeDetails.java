package org.daybook.core.roster;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

/**
 * A kind of shift as a hospital names it.
 *
 * @param code as it stands in files, compared without regard to case
 * @param end when it ends by the wall clock; before the start or at it, on the next day
 * @param colour as {@code #rrggbb}
 */
public record ShiftTypeDetails(
        String code,
        String name,
        LocalTime start,
        LocalTime end,
        StudyType studyType,
        SpecialtyType specialty,
        String colour) {

    public ShiftTypeDetails {
        code = code.strip();
        name = name.isBlank() ? code : name.strip();
    }

    /** The five of seed 004, with hours as a radiology department would have them. */
    public static List<ShiftTypeDetails> preset() {
        return List.of(
                preset("ON1", "Overnight 1", 17, 8, "#5b6ee1"),
                preset("ON2", "Overnight 2", 22, 8, "#3f3f74"),
                preset("MidC", "Mid central", 12, 20, "#d9a066"),
                preset("MidL", "Mid local", 13, 21, "#df7126"),
                preset("DAY", "Day", 8, 17, "#6abe30"));
    }

    private static ShiftTypeDetails preset(String code, String name, int start, int end, String colour) {
        return new ShiftTypeDetails(
                code,
                name,
                LocalTime.of(start, 0),
                LocalTime.of(end, 0),
                StudyType.GENERAL,
                SpecialtyType.BOTH,
                colour);
    }

    /** The form in which codes are compared. */
    public static String folded(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }
}
