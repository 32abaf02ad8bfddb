package org.daybook.app.sync;

import java.util.List;
import java.util.Optional;
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

/**
 * What is asked of sync on behalf of the user signed in. Slow, and so not for the FX thread, unless it says otherwise.
 */
public interface SyncDesk {

    /** How things stand. Quick, on any thread. */
    Standing standing();

    /** Asks for a round as soon as possible, and returns at once, on any thread. */
    void now();

    /** Goes through a round, and comes back when it is done; refused with the reason where the centre fails. */
    Outcome<Round.Result> round();

    /**
     * Joins a tenant of a centre.
     *
     * @param password the member's at the centre; whoever gave it wipes it
     * @param ownPassword the user's own Daybook password, with which that of the centre is encrypted
     * @return the tenant's name
     */
    Outcome<String> setUp(CentreAddress address, char[] password, CharSequence ownPassword);

    /** Ends sync for this workspace; what is here stays. */
    Outcome<Boolean> turnOff();

    /** Where this workspace belongs; nothing while sync is not set up, or turned off. */
    Optional<Membership> membership();

    /** The conflicts that wait for a person, the newest first, with summaries as the journal tells them to this user. */
    List<Conflict> conflicts();

    /** What an entry changed, as the journal tells it to this user; without differences where they may not know any. */
    JournalDetail detail(long entryNo);

    /** The entry of the schedule that an entry of the journal is about; nothing where it is about another thing or many. */
    Optional<CommitmentRef> entryOf(long entryNo);

    /** Settles a conflict; refused where it is settled already, or cannot be settled so. */
    Outcome<Boolean> resolve(ConflictId conflict, Conflict.Resolution resolution);

    /**
     * Tells, on any thread, whenever the standing or the conflicts have changed.
     *
     * @return ends it when closed
     */
    Journal.Subscription subscribe(Runnable listener);
}
