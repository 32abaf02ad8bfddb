package org.daybook.core.search;

/**
 * Where in a text something that was looked for stands.
 *
 * @param start its first character
 * @param end the character after its last
 */
public record Mark(int start, int end) {}
