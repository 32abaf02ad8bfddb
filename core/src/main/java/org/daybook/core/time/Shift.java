package org.daybook.core.time;

/** What moving a whole series by a wall-clock amount gives (rule D4). */
public sealed interface Shift {

    /** The series at its new place. */
    record Shifted(Series series) implements Shift {}

    /** The rule names days or times that cannot all move by the amount; the sentence says what to do instead. */
    record Refused(String sentence) implements Shift {}
}
