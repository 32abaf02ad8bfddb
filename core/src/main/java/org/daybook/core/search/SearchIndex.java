package org.daybook.core.search;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;
import org.daybook.core.dispatch.ScheduleEntryId;
import org.daybook.core.people.PersonId;

/**
 * The words of the workspace's entries, kept beside them in the store. It knows nothing of who may read what: it finds
 * candidates, which have to be read before anybody is told of them.
 */
public interface SearchIndex {

    /** How many days a hit in the notes alone stands behind one that is as near. */
    int NOTES_BEHIND = 28;

    /**
     * Every entry that has all the words, in its own texts or in those of single occurrences, and some that may not;
     * those nearest to a day first. Found as they are asked for, within the query that asks.
     *
     * @param people the names by which the people of entries are found
     */
    Iterator<Candidate> nearest(Query query, Map<PersonId, String> people, LocalDate today);

    /** Everybody's name, and nothing else of them. */
    Map<PersonId, String> names();

    /**
     * An entry that may be a hit.
     *
     * @param daysAway how many days it is away at least, {@link #NOTES_BEHIND} included where its notes alone have a word
     */
    record Candidate(ScheduleEntryId entry, long daysAway) {}
}
