package org.daybook.core.commitment;

import java.time.Duration;
import java.util.List;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.WallClockSpan;

/** One way out of a clash. Where the commitment is one of a series, it concerns that occurrence alone. */
public sealed interface Solution {

    /** What is changed, as it stands now. */
    Commitment commitment();

    /** The time that would newly be claimed, and of whom: it must clash with nothing. */
    Commitment claimed();

    /** The same commitment at another time. */
    record Move(Commitment commitment, WallClockSpan to) implements Solution {

        @Override
        public Commitment claimed() {
            return commitment.at(to);
        }
    }

    /**
     * One person in the place of another; everybody else stays (rule D8).
     *
     * @param booked how much of their time in that week is taken already
     */
    record HandOver(Commitment commitment, PersonId from, PersonId to, Duration booked) implements Solution {

        @Override
        public Commitment claimed() {
            return commitment.at(commitment.when(), List.of(to));
        }
    }
}
