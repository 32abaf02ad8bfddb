package org.daybook.core.dispatch;

import org.daybook.core.time.WallClockSpan;
import org.jspecify.annotations.Nullable;

/**
 * Where a drag puts something: at another time, and perhaps with another person.
 *
 * @param handover who takes it from whom, or null where its people stay
 */
public record Relocation(
        Target target, WallClockSpan to, @Nullable Handover handover) {}
