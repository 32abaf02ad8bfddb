package org.daybook.app.calendar;

import java.util.List;
import org.daybook.core.time.WallClockSpan;

/**
 * What letting go of what is held would mean.
 *
 * @param to where the first of it would be
 * @param count how many are held
 */
record Drop(WallClockSpan to, int count, List<ClashNote> clashes) {}
