package org.daybook.app.calendar;

import java.util.List;
import org.daybook.core.time.WallClockSpan;

/** What letting go of a tile would mean. */
record Drop(WallClockSpan to, List<ClashNote> clashes) {}
