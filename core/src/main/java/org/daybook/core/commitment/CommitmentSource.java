package org.daybook.core.commitment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.daybook.core.journal.RowChange;
import org.daybook.core.time.Interval;

/** A desk that contributes its commitments to everybody's calendar. */
public interface CommitmentSource {

    /** All commitments the window shows ({@link Interval#shows}, rule D7), in any order. */
    List<Commitment> within(Interval window);

    /** Those of {@link #within(Interval)} that come from the given aggregates, be they still there or not. */
    List<Commitment> within(Interval window, Collection<UUID> aggregates);

    /** What a committed change of a row means for these commitments. */
    Effect effectOf(RowChange row);

    /** Which commitments of a desk may be others than before. */
    sealed interface Effect {

        /** Those of one aggregate, by the id that {@link CommitmentRef#id()} gives. */
        record Of(UUID aggregate) implements Effect {}

        /** None, or any. */
        enum Reach implements Effect {
            NONE,
            ALL
        }
    }
}
