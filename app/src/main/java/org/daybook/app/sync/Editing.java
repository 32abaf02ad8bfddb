package org.daybook.app.sync;

import org.daybook.core.commitment.CommitmentRef;

/** Leads from a conflict to the entry that it was about. */
@FunctionalInterface
public interface Editing {

    /** @param name what the entry is called, for where it turns out to be gone */
    void edit(CommitmentRef entry, String name);
}
