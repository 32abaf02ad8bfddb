package org.daybook.core.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.daybook.core.time.Interval;

/**
 * A shift of a version, as calculations and screens read it.
 *
 * @param type the code of its type
 * @param date the day it starts on, by the hospital's wall clock
 */
public record Shift(
        ShiftInstanceId id,
        ScheduleVersionId version,
        String type,
        LocalDate date,
        String startTime,
        String endTime,
        Instant startAt,
        Instant endAt,
        StudyType studyType,
        SpecialtyType specialty,
        int desiredCoverage,
        boolean mandatory) {

    private static final LocalTime EVENING = LocalTime.of(18, 0);

    public LocalTime start() {
        return clock(startTime);
    }

    /** By the wall clock; before the start or at it, on the next day. */
    public LocalTime end() {
        return clock(endTime);
    }

    /** Of {@code HH:MM}; grids and workloads ask for it so often that a formatter would be felt. */
    private static LocalTime clock(String time) {
        return LocalTime.of(Integer.parseInt(time, 0, 2, 10), Integer.parseInt(time, 3, 5, 10));
    }

    public Interval interval() {
        return new Interval(startAt, endAt);
    }

    /** Whether it begins in the evening, or ends on the day after it began. */
    public boolean night() {
        return !start().isBefore(EVENING) || !end().isAfter(start());
    }

    /** Whether the two take a person's time together. */
    public boolean overlaps(Shift other) {
        return startAt.isBefore(other.endAt) && other.startAt.isBefore(endAt);
    }

    /** Its copy in another version. */
    Shift in(ScheduleVersionId other, ShiftInstanceId own) {
        return new Shift(
                own,
                other,
                type,
                date,
                startTime,
                endTime,
                startAt,
                endAt,
                studyType,
                specialty,
                desiredCoverage,
                mandatory);
    }

    /** The same once more, for another version. */
    ShiftDraft draft() {
        return new ShiftDraft(type, date, start(), end(), studyType, specialty, desiredCoverage, mandatory);
    }

    /** As sentences name it: "DAY on 2026-03-02, 08:00 to 17:00". */
    String named() {
        return "%s on %s, %s to %s".formatted(type, date, startTime, endTime);
    }
}
