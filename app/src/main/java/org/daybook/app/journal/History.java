package org.daybook.app.journal;

import java.util.Optional;
import org.daybook.core.journal.Outcome;

/** What the window asks of the journal on behalf of the user signed in. */
public interface History {

    /** The summary of the step that undo would take back. */
    Optional<String> undoable();

    /** The summary of the step that redo would bring back. */
    Optional<String> redoable();

    Outcome<?> undo();

    Outcome<?> redo();
}
