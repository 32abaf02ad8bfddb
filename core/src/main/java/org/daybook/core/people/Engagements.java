package org.daybook.core.people;

import java.time.Instant;

/** What people still have to do, at whatever desk. */
public interface Engagements {

    /** What somebody has to do from an instant on. */
    Ahead of(PersonId person, Instant fromInclusive);

    /**
     * What lies ahead of somebody.
     *
     * @param count how many commitments, absences not among them, are looked at; a series counts each occurrence
     * @param first when the first of them starts; {@link Instant#MAX} where there is none
     * @param atMostYears how far was looked ahead
     */
    record Ahead(int count, Instant first, int atMostYears) {}
}
