package org.daybook.app.dispatch;

import java.util.List;
import java.util.Optional;
import org.daybook.core.commitment.CommitmentRef;
import org.daybook.core.dispatch.EditScope;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.journal.Outcome;

/** What the screens about entries ask of the workspace on behalf of the user signed in. Slow: not for the FX thread. */
public interface EntryDesk {

    /** The entry, or the one occurrence, as it stands; nothing when it is gone. */
    Optional<EntryDraft> open(CommitmentRef ref);

    /** @return the entry, or of a series its first occurrence */
    Outcome<CommitmentRef> add(EntryDraft draft);

    /** Carries out a change; for what does not repeat the scope means nothing. */
    Outcome<?> apply(CommitmentRef ref, EditScope scope, Change change);

    /**
     * Carries out several changes as one command, all or none.
     *
     * @throws IllegalArgumentException if they are not all moves, all copies or all deletions
     */
    Outcome<?> applyAll(List<Wish> wishes, EditScope scope);

    /** What the change would do, without doing it. */
    Reach reach(CommitmentRef ref, EditScope scope, Change change);

    /** Everyone who can be assigned, by name. */
    List<PersonCard> people();
}
