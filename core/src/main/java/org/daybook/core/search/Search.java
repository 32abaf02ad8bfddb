package org.daybook.core.search;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.daybook.core.access.Actor;
import org.daybook.core.dispatch.ScheduleEntries;
import org.daybook.core.journal.UnitOfWork;
import org.daybook.core.people.PersonId;

/**
 * Finds entries by their words: titles, notes, locations, work items and the names of their people, of whole series and
 * of single changed occurrences, past and to come. Deleted entries are not found, and of confidential ones nothing is
 * found by whoever may not read them.
 */
public final class Search {

    private final UnitOfWork work;
    private final SearchIndex index;
    private final ScheduleEntries entries;
    private final Clock clock;

    /** @param clock what time it is, and in which zone days are counted */
    public Search(UnitOfWork work, SearchIndex index, ScheduleEntries entries, Clock clock) {
        this.work = work;
        this.index = index;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * The hits nearest to today first, of two on days equally far the one to come. One whose notes alone have the words
     * counts as {@value SearchIndex#NOTES_BEHIND} days further away.
     *
     * @param typed words that must all be there, each as the beginning of one at least
     * @param most how many hits at most
     */
    public List<Hit> find(Actor viewer, String typed, int most) {
        Query query = Query.of(typed);
        if (query.isEmpty() || most < 1) {
            return List.of();
        }
        return work.read(() -> {
            Map<PersonId, String> names = index.names();
            Finding finding = new Finding(new Matching(query, names), viewer, clock, most);
            finding.readFrom(index.nearest(query, names, finding.today()), entries);
            return finding.hits();
        });
    }
}
