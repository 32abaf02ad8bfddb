package org.daybook.core.time;

/** A valid RRULE value, such as {@code FREQ=WEEKLY;BYDAY=MO,WE} (RFC 5545 section 3.3.10). */
public record RecurrenceRule(String text) {}
