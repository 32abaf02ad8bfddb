package org.daybook.core.roster;

import org.daybook.core.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An assignment that stands, as calculations and screens read it.
 *
 * @param originalShiftType what the file it came from called the shift; null where no file did
 */
public record Duty(
        AssignmentId id,
        ShiftInstanceId shift,
        PersonId person,
        AssignmentSource source,
        @Nullable String originalShiftType) {}
