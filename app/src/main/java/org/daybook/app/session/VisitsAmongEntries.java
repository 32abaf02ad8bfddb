package org.daybook.app.session;

import java.util.List;
import java.util.Optional;
import org.daybook.app.dispatch.Change;
import org.daybook.app.dispatch.EntryDesk;
import org.daybook.app.dispatch.PersonCard;
import org.daybook.app.dispatch.Reach;
import org.daybook.app.dispatch.Wish;
import org.daybook.app.text.Messages;
import org.daybook.core.access.Actor;
import org.daybook.core.coaching.VisitDesk;
import org.daybook.core.coaching.VisitId;
import org.daybook.core.commitment.CommitmentKind;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.dispatch.EditScope;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.journal.Outcome;

/**
 * The desk of entries where visits stand among them: to drag one is to reschedule it (rule C2), and what else is done to
 * entries is refused.
 */
final class VisitsAmongEntries implements EntryDesk {

    private final Messages text = Messages.of(VisitsAmongEntries.class);
    private final EntryDesk entries;
    private final VisitDesk visits;
    private final Actor actor;

    VisitsAmongEntries(EntryDesk entries, VisitDesk visits, Actor actor) {
        this.entries = entries;
        this.visits = visits;
        this.actor = actor;
    }

    private static boolean isVisit(CommitmentRef ref) {
        return ref.kind() == CommitmentKind.VISIT;
    }

    @Override
    public Optional<EntryDraft> open(CommitmentRef ref) {
        return isVisit(ref) ? Optional.empty() : entries.open(ref);
    }

    @Override
    public Outcome<CommitmentRef> add(EntryDraft draft) {
        return entries.add(draft);
    }

    @Override
    public Outcome<?> apply(CommitmentRef ref, EditScope scope, Change change) {
        return isVisit(ref) ? applyToVisit(new VisitId(ref.id()), change) : entries.apply(ref, scope, change);
    }

    private Outcome<?> applyToVisit(VisitId visit, Change change) {
        return switch (change) {
            case Change.Move(var to, var handover) ->
                handover == null ? visits.reschedule(actor, visit, to) : Outcome.refused(text.get("visit-people"));
            case Change.Copy _ -> Outcome.refused(text.get("visit-copied"));
            case Change.Save _, Change.Delete _ -> Outcome.refused(text.get("visit-deleted"));
        };
    }

    @Override
    public Outcome<?> applyAll(List<Wish> wishes, EditScope scope) {
        if (wishes.stream().noneMatch(wish -> isVisit(wish.ref()))) {
            return entries.applyAll(wishes, scope);
        }
        return wishes.size() == 1
                ? apply(wishes.getFirst().ref(), scope, wishes.getFirst().change())
                : Outcome.refused(text.get("visit-among"));
    }

    @Override
    public Reach reach(CommitmentRef ref, EditScope scope, Change change) {
        return entries.reach(ref, scope, change);
    }

    @Override
    public List<PersonCard> people() {
        return entries.people();
    }
}
