package org.daybook.app.clash;

import java.util.List;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.journal.Outcome;
import org.daybook.core.time.Interval;

/** What the list of clashes asks of the workspace on behalf of the user signed in. Slow: not for the FX thread. */
public interface ClashDesk {

    /** Everybody's clashes in a stretch of time. */
    ClashPage within(Interval window);

    /**
     * The clashes of one entry, or of one occurrence of a series.
     *
     * @param when the time it takes
     */
    List<ClashRow> of(CommitmentRef entry, Interval when);

    /** Ways out of a clash as it stands now, the best first; none where nothing helps or nothing may be changed. */
    List<ClashSuggestion> suggestions(ClashRow row);

    /** Goes one way out. Refused where it is no longer free. */
    Outcome<?> take(ClashSuggestion suggestion);
}
