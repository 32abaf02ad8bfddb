package org.daybook.core.commitment;

import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a person cannot, or had better not, keep a commitment.
 *
 * @param first the commitment in question: the one asked about, or of two the one that starts first; never an absence
 *     unless it is the one asked about
 * @param second what it runs into; null exactly where the kind is {@link ClashKind#OUTSIDE_HOURS}
 * @param shared the time both claim, never empty; for {@link ClashKind#OUTSIDE_HOURS} the whole of the commitment
 */
public record Clash(
        PersonId person,
        ClashKind kind,
        Commitment first,
        @Nullable Commitment second,
        Interval shared) {

    /** @throws IllegalArgumentException if there is a second commitment where there must be none, or none where one */
    public Clash {
        if ((second == null) != (kind == ClashKind.OUTSIDE_HOURS)) {
            throw new IllegalArgumentException(
                    "A clash of kind %s cannot be with %s.".formatted(kind, second == null ? "nothing" : second.ref()));
        }
    }

    /** @throws IllegalArgumentException if the two share no time */
    static Clash of(PersonId person, ClashKind kind, Commitment first, @Nullable Commitment second) {
        if (second == null) {
            return new Clash(person, kind, first, null, first.interval());
        }
        Interval shared = first.interval()
                .intersection(second.interval())
                .orElseThrow(() -> new IllegalArgumentException("%s on %s and %s on %s share no time."
                        .formatted(first.ref(), first.interval(), second.ref(), second.interval())));
        return new Clash(person, kind, first, second, shared);
    }

    public ClashId id() {
        return new ClashId(person, first.ref(), second == null ? null : second.ref());
    }

    /** Whether it deserves a word rather than an alarm: outside working hours, or something in it is tentative (D9). */
    public boolean soft() {
        return second == null || first.firmness() == Firmness.TENTATIVE || second.firmness() == Firmness.TENTATIVE;
    }
}
