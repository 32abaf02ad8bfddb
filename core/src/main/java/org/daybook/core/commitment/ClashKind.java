package org.daybook.core.commitment;

import org.jspecify.annotations.Nullable;

/** What makes a commitment clash. */
public enum ClashKind {
    /** Two commitments that both hold firmly take the same time of one person. */
    HARD,
    /** Two commitments overlap, at least one of them tentative (rule D9). */
    TENTATIVE,
    /** A commitment falls into a time its person is away. */
    ABSENCE,
    /** A commitment lies outside the working hours of its person. */
    OUTSIDE_HOURS;

    /**
     * What two commitments that overlap are to one person; null where they get along: either is free, both are absences,
     * or they are one and the same.
     */
    static @Nullable ClashKind between(Commitment one, Commitment other) {
        boolean absence = one.ref().kind() == CommitmentKind.ABSENCE;
        boolean otherAbsence = other.ref().kind() == CommitmentKind.ABSENCE;
        if (absence && otherAbsence
                || one.firmness() == Firmness.FREE
                || other.firmness() == Firmness.FREE
                || one.ref().equals(other.ref())) {
            return null;
        }
        if (absence || otherAbsence) {
            return ABSENCE;
        }
        return one.firmness() == Firmness.HARD && other.firmness() == Firmness.HARD ? HARD : TENTATIVE;
    }
}
