package org.daybook.core.commitment;

import java.util.List;
import org.daybook.core.time.Interval;

/** A desk that contributes its commitments to everybody's calendar. */
public interface CommitmentSource {

    /** All commitments the window shows ({@link Interval#shows}, rule D7), in any order. */
    List<Commitment> within(Interval window);
}
