package org.daybook.persistence.journal;

import java.util.Collection;
import java.util.List;
import java.util.stream.Gatherers;
import org.hibernate.Session;

/** Where a feature's queries find the session of the command or query they are part of. */
public interface Sessions {

    /** How many are asked for at once: the store compares each row that it finds with all of them. */
    int PIECE = 64;

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

    /**
     * What there is among some.
     *
     * @param query has {@code :these}, to which the values belong
     * @param these in any order, more than once each does no harm
     * @throws IllegalStateException outside the unit of work
     */
    default <R> List<R> among(String query, Class<R> type, Collection<?> these) {
        return these.stream()
                .distinct()
                .gather(Gatherers.windowFixed(PIECE))
                .flatMap(piece ->
                        current()
                                .createSelectionQuery(query, type)
                                .setParameterList("these", piece)
                                .getResultList()
                                .stream())
                .toList();
    }
}
