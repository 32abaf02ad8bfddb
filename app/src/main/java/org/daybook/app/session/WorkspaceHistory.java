package org.daybook.app.session;

import java.util.Optional;
import org.daybook.app.journal.History;
import org.daybook.core.access.Actor;
import org.daybook.core.journal.Journal;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.Outcome;

/** The user's own way back through the journal. */
record WorkspaceHistory(Journal journal, Actor actor) implements History {

    @Override
    public Optional<String> undoable() {
        return journal.undoable(actor).map(JournalEntry::summary);
    }

    @Override
    public Optional<String> redoable() {
        return journal.redoable(actor).map(JournalEntry::summary);
    }

    @Override
    public Outcome<?> undo() {
        return journal.undo(actor);
    }

    @Override
    public Outcome<?> redo() {
        return journal.redo(actor);
    }
}
