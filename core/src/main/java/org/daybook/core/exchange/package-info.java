/**
 * Calendars in and out, as neutral values: what a file says, event by event, and what was left out and why. The ports
 * here are what reads and writes such files; no file format's library shows through them.
 */
@NullMarked
package org.daybook.core.exchange;

import org.jspecify.annotations.NullMarked;
