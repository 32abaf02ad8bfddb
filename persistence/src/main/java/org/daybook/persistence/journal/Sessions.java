package org.daybook.persistence.journal;

import java.util.List;
import org.hibernate.Session;

/** Where a feature's queries find the session of the command or query they are part of. */
public interface Sessions {

    /**
     * The session of what runs on this thread.
     *
     * @throws IllegalStateException outside the unit of work
     */
    Session current();

    /**
     * Writes many new entities of one class, after what the session has to write. They do not become part of the session:
     * it is for what the command will not touch again.
     *
     * @param entities without collections
     * @throws IllegalStateException outside a command
     */
    void insert(List<?> entities);
}
