/** Intervals, wall-clock times in their zones, and recurrence as RFC 5545 has it: the one clock every desk reads. */
@NullMarked
package org.daybook.core.time;

import org.jspecify.annotations.NullMarked;
