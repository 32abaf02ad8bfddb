package org.daybook.core.commitment;

import org.daybook.core.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Names a clash, whatever becomes of the times of its commitments.
 *
 * @param second null where the clash is with nothing but working hours
 */
public record ClashId(
        PersonId person, CommitmentRef first, @Nullable CommitmentRef second) {}
