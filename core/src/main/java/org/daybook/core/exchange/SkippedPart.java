package org.daybook.core.exchange;

/**
 * Something of a file that was left out or read otherwise than it is written, and why.
 *
 * @param line the line of the file it begins on, from 1
 * @param extent how much it is
 * @param reason a sentence for the person who imports the file
 */
public record SkippedPart(int line, Extent extent, String reason) {

    /** How much of a file was left out. */
    public enum Extent {
        /** A whole event. */
        EVENT,
        /** Somebody of a file of people. */
        PERSON,
        /** A whole part that is no event, such as a task. */
        OTHER,
        /** A detail of an event that is otherwise there. */
        DETAIL,
        /** Everything from that line on. */
        REST
    }
}
