package org.daybook.core.quickadd;

/**
 * What was read from the line at some place.
 *
 * @param end index of the first token that no longer belongs to it
 */
record Found<T>(T value, int end) {}
