package org.daybook.app.sample;

import java.util.List;
import org.daybook.app.clash.ClashDesk;
import org.daybook.app.clash.ClashPage;
import org.daybook.app.clash.ClashRow;
import org.daybook.app.clash.ClashSuggestion;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.journal.Outcome;
import org.daybook.core.time.Interval;

/** Everybody gets along. */
public final class NoClashes implements ClashDesk {

    @Override
    public ClashPage within(Interval window) {
        return new ClashPage(window, List.of(), null, false);
    }

    @Override
    public List<ClashRow> of(CommitmentRef entry, Interval when) {
        return List.of();
    }

    @Override
    public List<ClashSuggestion> suggestions(ClashRow row) {
        return List.of();
    }

    @Override
    public Outcome<?> take(ClashSuggestion suggestion) {
        return Outcome.refused("There is nothing to solve.");
    }
}
