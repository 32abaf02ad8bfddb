package org.daybook.app.shell;

import java.util.List;
import java.util.function.Consumer;
import org.daybook.app.dispatch.Details;
import org.daybook.core.coaching.VisitId;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.CommitmentKind;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.WallClockSpan;

/**
 * Leads from what stands in the calendar to its details: those of a visit are its page, those of an entry the drawer.
 *
 * @param visits opens the page of a visit
 */
record DetailsOf(Details entries, Consumer<VisitId> visits) implements Details {

    @Override
    public void edit(Commitment what) {
        if (what.ref().kind() == CommitmentKind.VISIT) {
            visits.accept(new VisitId(what.ref().id()));
        } else {
            entries.edit(what);
        }
    }

    @Override
    public void draft(WallClockSpan when, List<PersonId> people, Runnable whenClosed) {
        entries.draft(when, people, whenClosed);
    }
}
