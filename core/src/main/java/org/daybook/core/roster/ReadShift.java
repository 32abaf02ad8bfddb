package org.daybook.core.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One shift as a file has it, before anybody has looked up what its words mean. Rows of a file that say the same shift
 * for different people are one.
 *
 * @param place the first row that says it
 * @param date the day it begins
 * @param shiftType as written, never blank
 * @param start by the hospital's clock; null where the file does not say
 * @param end not after the start: on the next day, and where both are equal, 24 hours later; null where the start is
 * @param required how many people it takes, not negative; null where the file does not say
 * @param specialty as written; null where the file does not say
 * @param studyType as written; null where the file does not say
 * @param mandatory null where the file does not say
 * @param people their names as written, each once; empty where nobody is assigned
 * @param note in the file's words; null where there is none
 */
public record ReadShift(
        Place place,
        LocalDate date,
        String shiftType,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        @Nullable Integer required,
        @Nullable String specialty,
        @Nullable String studyType,
        @Nullable Boolean mandatory,
        List<String> people,
        @Nullable String note) {

    /** @throws IllegalArgumentException if the shift type is blank, or only one of start and end is there */
    public ReadShift {
        if (shiftType.isBlank()) {
            throw new IllegalArgumentException("The shift at %s has no type.".formatted(place.inWords()));
        }
        if ((start == null) != (end == null)) {
            throw new IllegalArgumentException("The shift at %s has a start of %s and an end of %s: both or neither."
                    .formatted(place.inWords(), start, end));
        }
        people = List.copyOf(people);
    }
}
