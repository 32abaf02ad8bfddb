/** Calendars in and out: what a file says, what it would change, and what was left out and why. */
@NullMarked
package org.daybook.core.exchange;

import org.jspecify.annotations.NullMarked;
