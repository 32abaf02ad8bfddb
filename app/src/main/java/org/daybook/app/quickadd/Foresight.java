package org.daybook.app.quickadd;

import java.util.List;
import org.daybook.core.dispatch.EntryDraft;
import org.daybook.core.quickadd.Named;

/** What the bar asks of the workspace before anything is added. Slow: not for the FX thread. */
public interface Foresight {

    /** Who can be named in a line. */
    List<Named> people();

    /** What an entry would clash with if it were added. */
    Clashes clashes(EntryDraft draft);
}
