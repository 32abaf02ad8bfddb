package org.daybook.persistence.journal;

import org.hibernate.Session;

/** Where a feature's queries find the session of the command or query they are part of. */
@FunctionalInterface
public interface Sessions {

    /**
     * The session of what runs on this thread.
     *
     * @throws IllegalStateException outside the unit of work
     */
    Session current();
}
