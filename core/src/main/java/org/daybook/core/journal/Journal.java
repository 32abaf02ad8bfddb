package org.daybook.core.journal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.core.access.Actor;

/**
 * What happened to the workspace, append-only, and the way back from it. An undo is itself an entry that applies the
 * inverse of another; a redo is the undo of an undo.
 */
public interface Journal {

    /** The newest entries first, at most {@code limit} of them. */
    List<JournalEntry> newest(int limit);

    /** The rows an entry touched, in the order it touched them. */
    List<RowChange> rowsOf(long entryNo);

    /** The entries that touched a row, oldest first. */
    List<JournalEntry> historyOf(UUID rowId);

    /** What {@link #undo(Actor)} would take back: the actor's newest command that still stands. */
    Optional<JournalEntry> undoable(Actor actor);

    /** What {@link #redo(Actor)} would bring back: what the actor last undid, with no command of theirs since. */
    Optional<JournalEntry> redoable(Actor actor);

    /** Takes back the actor's newest command; refused when a row it touched has moved on since. */
    Outcome<JournalEntry> undo(Actor actor);

    /** Takes back one entry out of turn; others' entries only with the permission to. */
    Outcome<JournalEntry> undo(Actor actor, long entryNo);

    /** Why {@link #undo(Actor, long)} would be refused just now; nothing where it would not. */
    Optional<String> obstacle(Actor actor, long entryNo);

    /** Brings back what the actor last undid. */
    Outcome<JournalEntry> redo(Actor actor);

    /**
     * Does again what an entry did that did not last, row by row, on top of what is there now: columns that it changed,
     * rows that it made or removed. What was removed meanwhile comes back for it.
     */
    Outcome<JournalEntry> repeat(Actor actor, long entryNo);

    /**
     * Hears of every entry committed from now on.
     *
     * @return ends the subscription when closed
     */
    Subscription subscribe(CommitListener listener);

    /** A standing request to be told; closing it ends it. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
