package org.daybook.core.time;

/** What dividing a series at one of its occurrences gives (rule D3). */
public sealed interface Split {

    /**
     * Two series that together have the occurrences of the one, none twice: all before the point of division, and all
     * from it on.
     *
     * <p>COUNT is divided between them, UNTIL kept by the tail, and additions and exclusions lie where they belong.
     * Where the point of division is an added time, the tail starts at the rule's next date and has that time as an
     * addition.
     */
    record Halves(Series head, Series tail) implements Split {}

    /** The point is the first occurrence: nothing comes before it, and the tail would be the whole series. */
    record WholeSeries() implements Split {}

    /** The series cannot be divided there; the sentence says why, and what to do instead. */
    record Refused(String sentence) implements Split {}
}
