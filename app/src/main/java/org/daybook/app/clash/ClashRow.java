package org.daybook.app.clash;

import org.daybook.core.commitment.ClashId;
import org.daybook.core.commitment.ClashKind;
import org.daybook.core.time.Interval;
import org.daybook.core.time.WallClockSpan;

/**
 * One clash as its viewer may know it.
 *
 * @param hard whether it is an alarm rather than a word (rule D9)
 * @param when the time it is about, by the viewer's wall clock
 * @param around the whole time of its commitments
 */
public record ClashRow(
        ClashId id, ClashKind kind, boolean hard, String sentence, WallClockSpan when, Interval around) {}
