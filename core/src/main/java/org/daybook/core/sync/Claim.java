package org.daybook.core.sync;

import java.time.Instant;
import java.util.UUID;

/**
 * A person's time that is firmly taken, half-open.
 *
 * @param owner the entry, absence, assignment or visit that takes it
 */
public record Claim(UUID owner, UUID person, Instant startInclusive, Instant endExclusive) {

    public Claim {
        if (!startInclusive.isBefore(endExclusive)) {
            throw new IllegalArgumentException("A claim takes time: %s to %s.".formatted(startInclusive, endExclusive));
        }
    }

    /** Whether both take some of one person's time. */
    public boolean overlaps(Claim other) {
        return person.equals(other.person)
                && startInclusive.isBefore(other.endExclusive)
                && other.startInclusive.isBefore(endExclusive);
    }
}
