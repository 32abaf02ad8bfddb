package org.daybook.core.commitment;

/** How firmly a commitment holds a person's time. */
public enum Firmness {
    /** The time is taken: another hard commitment over it is a hard clash. */
    HARD,
    /** The time is probably taken: an overlap is worth a word, not an alarm (rule D9). */
    TENTATIVE,
    /** The time is not taken: it never clashes, as with cancelled work (rule D9). */
    FREE
}
