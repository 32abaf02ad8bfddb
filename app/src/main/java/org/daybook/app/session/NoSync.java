package org.daybook.app.session;

import java.util.List;
import java.util.Optional;
import org.daybook.app.sync.SyncDesk;
import org.daybook.app.text.Messages;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.journal.Journal;
import org.daybook.core.journal.JournalDetail;
import org.daybook.core.journal.Outcome;
import org.daybook.core.sync.CentreAddress;
import org.daybook.core.sync.Conflict;
import org.daybook.core.sync.ConflictId;
import org.daybook.core.sync.Membership;
import org.daybook.core.sync.Round;
import org.daybook.core.sync.Standing;

/** A workspace that never syncs. */
public final class NoSync implements SyncDesk {

    private final Messages text = Messages.of(NoSync.class);

    @Override
    public Standing standing() {
        return Standing.OFF;
    }

    @Override
    public void now() {}

    @Override
    public Outcome<Round.Result> round() {
        return refused();
    }

    @Override
    public Outcome<String> setUp(CentreAddress address, char[] password, CharSequence ownPassword) {
        return refused();
    }

    @Override
    public Outcome<Boolean> turnOff() {
        return refused();
    }

    @Override
    public Optional<Membership> membership() {
        return Optional.empty();
    }

    @Override
    public List<Conflict> conflicts() {
        return List.of();
    }

    /** @throws IllegalArgumentException always, as there is no conflict whose entries could be asked for */
    @Override
    public JournalDetail detail(long entryNo) {
        throw new IllegalArgumentException("No conflict is about entry %d.".formatted(entryNo));
    }

    @Override
    public Optional<CommitmentRef> entryOf(long entryNo) {
        return Optional.empty();
    }

    @Override
    public Outcome<Boolean> resolve(ConflictId conflict, Conflict.Resolution resolution) {
        return refused();
    }

    @Override
    public Journal.Subscription subscribe(Runnable listener) {
        return () -> {};
    }

    private <R> Outcome<R> refused() {
        return Outcome.refused(text.get("no-sync"));
    }
}
