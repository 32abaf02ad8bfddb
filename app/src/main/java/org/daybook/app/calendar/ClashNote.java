package org.daybook.app.calendar;

/**
 * A clash as the calendar tells it.
 *
 * @param hard whether it must be solved; otherwise it is worth a word (rule D9)
 */
public record ClashNote(String sentence, boolean hard) {}
