package org.daybook.app.roster.grid;

import java.util.Optional;
import org.daybook.core.roster.Crew;
import org.daybook.core.roster.Duty;
import org.daybook.core.roster.Shift;
import org.daybook.core.roster.ShiftCoverage;
import org.jspecify.annotations.Nullable;

/** A line of a cell: somebody on a shift, the places of it that nobody has, or that there is more. */
sealed interface Slip {

    Shift shift();

    /**
     * Somebody on a shift.
     *
     * @param surplus whether the shift has everybody it takes without them
     * @param problem why it cannot stay so, in a sentence; null where nothing is wrong
     */
    record Held(
            Shift shift,
            Duty duty,
            Crew.Member member,
            boolean surplus,
            @Nullable String problem) implements Slip {}

    /** Places of a shift that nobody has. */
    record Gap(ShiftCoverage coverage) implements Slip {

        @Override
        public Shift shift() {
            return coverage.shift();
        }

        int missing() {
            return coverage.missing();
        }
    }

    /**
     * That there is more than a cell shows.
     *
     * @param shift the first that is not shown
     */
    record More(Shift shift, int count) implements Slip {}

    /** Who is on it, where somebody is. */
    default Optional<Held> held() {
        return this instanceof Held held ? Optional.of(held) : Optional.empty();
    }
}
