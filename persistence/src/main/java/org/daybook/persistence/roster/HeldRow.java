package org.daybook.persistence.roster;

import java.time.Instant;
import java.time.LocalDate;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.AssignmentId;
import org.daybook.core.roster.AssignmentSource;
import org.daybook.core.roster.Duty;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.ScheduleVersions.Held;
import org.daybook.core.roster.Shift;
import org.daybook.core.roster.ShiftInstanceId;
import org.daybook.core.roster.SpecialtyType;
import org.daybook.core.roster.StudyType;
import org.jspecify.annotations.Nullable;

/** An assignment beside its shift, as one flat row. */
record HeldRow(
        AssignmentId assignment,
        PersonId person,
        AssignmentSource source,
        @Nullable String originalShiftType,
        ShiftInstanceId shift,
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

    Held held() {
        return new Held(
                new Shift(
                        shift,
                        version,
                        type,
                        date,
                        startTime,
                        endTime,
                        startAt,
                        endAt,
                        studyType,
                        specialty,
                        desiredCoverage,
                        mandatory),
                new Duty(assignment, shift, person, source, originalShiftType));
    }
}
