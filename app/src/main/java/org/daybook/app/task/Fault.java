package org.daybook.app.task;

/**
 * A failure only a bug can cause.
 *
 * @param code the word under which the log holds the whole story, shown on the screen as well
 * @param cause what was thrown
 */
public record Fault(String code, Throwable cause) {}
