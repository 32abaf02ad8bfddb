package org.daybook.app.people;

import java.util.UUID;
import org.daybook.core.people.Absence;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/**
 * An absence as its viewer may see it.
 *
 * @param reason null where it is withheld, and then the note is too
 */
public record AbsenceCard(
        UUID id,
        Absence.@Nullable Reason reason,
        WallClockSpan when,
        @Nullable String note) {}
