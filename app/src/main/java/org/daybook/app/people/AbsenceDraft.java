package org.daybook.app.people;

import org.daybook.core.people.Absence;
import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/** An absence as it is typed. */
public record AbsenceDraft(
        Absence.Reason reason, WallClockSpan when, @Nullable String note) {}
