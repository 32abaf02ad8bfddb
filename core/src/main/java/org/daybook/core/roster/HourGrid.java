package org.daybook.core.roster;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How each hour of each day is covered, by study type and specialty. An hour counts for a shift that takes any minute of
 * it, by the hospital's wall clock.
 */
public final class HourGrid {

    static final int HOURS = 24;
    private static final int LANES = StudyType.values().length * SpecialtyType.values().length;
    private static final int REQUIRED = 0;
    private static final int PRESENT = 1;
    private static final int SURPLUS = 2;
    private static final int FIGURES = 3;
    private static final int MINUTES = 60;

    /** By the day since the epoch: for each hour, each lane and each figure a number. */
    private final Map<Long, int[]> days = new HashMap<>();

    /**
     * One hour.
     *
     * @param required how many people its shifts take together
     * @param present how many of those places are taken
     * @param surplus how many people are there beyond that
     */
    public record Cell(int required, int present, int surplus) {

        public int missing() {
            return required - present;
        }
    }

    HourGrid() {}

    void add(ShiftCoverage coverage) {
        Shift shift = coverage.shift();
        long midnight = shift.date().toEpochDay() * HOURS * MINUTES;
        int start = minutes(shift.startTime());
        int end = minutes(shift.endTime());
        long from = Math.floorDiv(midnight + start, MINUTES);
        long to = Math.ceilDiv(midnight + end + (end > start ? 0 : HOURS * MINUTES), MINUTES);
        int lane = lane(shift.studyType(), shift.specialty());
        for (long hour = from; hour < to; hour++) {
            int[] day = days.computeIfAbsent(Math.floorDiv(hour, HOURS), _ -> new int[HOURS * LANES * FIGURES]);
            int at = at(Math.floorMod(hour, HOURS), lane);
            day[at + REQUIRED] += shift.desiredCoverage();
            day[at + PRESENT] += coverage.taken();
            day[at + SURPLUS] += coverage.surplus();
        }
    }

    /**
     * One hour of a day.
     *
     * @param hour from 0 to 23
     * @param study what it is about; null for all
     * @param specialty whom it is for; null for all
     */
    public Cell cell(LocalDate date, int hour, @Nullable StudyType study, @Nullable SpecialtyType specialty) {
        int[] day = days.get(date.toEpochDay());
        if (day == null) {
            return new Cell(0, 0, 0);
        }
        int[] sums = new int[FIGURES];
        for (StudyType eachStudy : StudyType.values()) {
            for (SpecialtyType eachSpecialty : SpecialtyType.values()) {
                if ((study == null || study == eachStudy) && (specialty == null || specialty == eachSpecialty)) {
                    int at = at(hour, lane(eachStudy, eachSpecialty));
                    for (int figure = 0; figure < FIGURES; figure++) {
                        sums[figure] += day[at + figure];
                    }
                }
            }
        }
        return new Cell(sums[REQUIRED], sums[PRESENT], sums[SURPLUS]);
    }

    private static int at(int hour, int lane) {
        return (hour * LANES + lane) * FIGURES;
    }

    private static int lane(StudyType study, SpecialtyType specialty) {
        return study.ordinal() * SpecialtyType.values().length + specialty.ordinal();
    }

    /** Of a time as {@code HH:MM}. */
    private static int minutes(String time) {
        return Integer.parseInt(time, 0, 2, 10) * MINUTES + Integer.parseInt(time, 3, 5, 10);
    }
}
