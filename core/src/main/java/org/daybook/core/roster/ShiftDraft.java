package org.daybook.core.roster;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A shift that has to be covered, before it stands in a version.
 *
 * @param type the code of its {@link ShiftType}
 * @param date the day it starts on
 * @param end by the wall clock; before the start or at it, on the next day
 * @param desiredCoverage how many people it takes
 */
public record ShiftDraft(
        String type,
        LocalDate date,
        LocalTime start,
        LocalTime end,
        StudyType studyType,
        SpecialtyType specialty,
        int desiredCoverage,
        boolean mandatory) {

    /** @throws IllegalArgumentException if it takes less than nobody */
    public ShiftDraft {
        if (desiredCoverage < 0) {
            throw new IllegalArgumentException("A shift cannot take %d people.".formatted(desiredCoverage));
        }
    }

    /** The day it ends on. */
    public LocalDate lastDate() {
        return end.isAfter(start) ? date : date.plusDays(1);
    }
}
