/** Tests and benchmarks of intervals, wall-clock times and recurrence. */
@NullMarked
package org.daybook.core.time;

import org.jspecify.annotations.NullMarked;
