package org.daybook.core.quickadd;

/**
 * Something in the line that was not understood, or not as it stands there.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param sentence what is wrong, what was kept, and what to do, in the language of the reader
 */
public record Doubt(int start, int end, String sentence) {}
