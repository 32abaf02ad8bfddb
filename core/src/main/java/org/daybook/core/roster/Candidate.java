package org.daybook.core.roster;

import java.util.List;
import org.daybook.core.people.PersonId;

/**
 * Somebody who might take a shift.
 *
 * @param eligible whether nothing forbids it
 * @param score the lower, the better; the same reasons make the same score
 * @param reasons what speaks for and against it, the weightiest first
 */
public record Candidate(PersonId person, String name, boolean eligible, double score, List<Reason> reasons) {

    public Candidate {
        reasons = List.copyOf(reasons);
    }

    /** What a reason is about. */
    public enum Kind {
        SPECIALTY,
        ON_IT_ALREADY,
        OTHER_SHIFT,
        COMMITMENT,
        REST,
        LOAD,
        NIGHTS,
        WEEKENDS
    }

    /** How much a reason weighs. */
    public enum Weight {
        /** It cannot be. */
        FORBIDS,
        /** It had better not be. */
        AGAINST,
        /** It speaks neither for nor against it, or for it. */
        FOR
    }

    /** One reason, in a sentence. */
    public record Reason(Kind kind, Weight weight, String sentence) {}
}
