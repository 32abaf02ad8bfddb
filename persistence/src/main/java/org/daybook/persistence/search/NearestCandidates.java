package org.daybook.persistence.search;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.Queue;
import org.daybook.core.dispatch.ScheduleEntryId;
import org.daybook.core.search.SearchIndex;
import org.daybook.core.search.SearchIndex.Candidate;
import org.daybook.persistence.journal.Sessions;

/**
 * Goes through the shelves from today's outwards, no further than it is asked to: what is found often is found on the
 * first few, and what is found seldom costs little on each.
 */
final class NearestCandidates implements Iterator<Candidate> {

    /** Days are counted by UTC here, and by the reader's zone there. */
    private static final int SLACK = 1;

    /** How long a weekly series rests before or after today, at most. */
    private static final int REST = 4;

    /** What has no shelf further out. */
    private static final long NOWHERE = Long.MAX_VALUE;

    private final Sessions sessions;
    private final List<Wanted> wanted;
    private final Map<Wanted, Integer> counts = new HashMap<>();
    private final LocalDate today;
    private final Queue<Placed> nearest = new PriorityQueue<>(comparingLong(Placed::daysAway)
            .thenComparingLong(Placed::likely)
            .thenComparing(placed -> placed.candidate().entry().value()));
    private OptionalInt later;
    private OptionalInt earlier;

    NearestCandidates(Sessions sessions, List<Wanted> wanted, LocalDate today) {
        this.sessions = sessions;
        this.wanted = new ArrayList<>(wanted);
        this.today = today;
        int thisMonth = IndexRow.shelfOf(today);
        later = from(thisMonth);
        earlier = upTo(thisMonth - 1);
        read(IndexRow.LASTING);
    }

    /**
     * A candidate in its place.
     *
     * @param likely how many days it is away unless it is a series, which may rest just then
     */
    private record Placed(Candidate candidate, long likely) {

        long daysAway() {
            return candidate.daysAway();
        }
    }

    @Override
    public boolean hasNext() {
        readAsFarAsNeeded();
        return !nearest.isEmpty();
    }

    @Override
    public Candidate next() {
        readAsFarAsNeeded();
        Placed next = nearest.poll();
        if (next == null) {
            throw new NoSuchElementException("There are no more candidates.");
        }
        return next.candidate();
    }

    /** Until no shelf unread can have anything nearer than what is nearest of those read. */
    private void readAsFarAsNeeded() {
        long ahead = daysTo(later);
        long back = daysTo(earlier);
        while (Math.min(ahead, back) != NOWHERE && !isReached(Math.min(ahead, back))) {
            if (ahead <= back) {
                read(later.orElseThrow());
                later = from(later.orElseThrow() + 1);
                ahead = daysTo(later);
            } else {
                read(earlier.orElseThrow());
                earlier = upTo(earlier.orElseThrow() - 1);
                back = daysTo(earlier);
            }
        }
    }

    private boolean isReached(long days) {
        Placed first = nearest.peek();
        return first != null && first.daysAway() <= days;
    }

    /** How far away the nearest day of a shelf is at least. */
    private long daysTo(OptionalInt shelf) {
        if (shelf.isEmpty()) {
            return NOWHERE;
        }
        long first = IndexRow.firstDayOf(shelf.getAsInt()).toEpochDay();
        long last = IndexRow.firstDayOf(shelf.getAsInt() + 1).toEpochDay() - 1;
        return Math.max(0, daysTo(first, last) - SLACK);
    }

    private long daysTo(long firstDay, long lastDay) {
        long now = today.toEpochDay();
        return now < firstDay ? firstDay - now : Math.max(0, now - lastDay);
    }

    /** What was found least often on the shelves before is looked for first on the next. */
    private void read(int shelf) {
        sessions.current().doWork(connection -> {
            for (Shelf.Find find : new Shelf(connection, shelf).all(wanted, counts)) {
                nearest.add(placed(find));
            }
        });
        wanted.sort(comparingInt(each -> counts.getOrDefault(each, Integer.MAX_VALUE)));
    }

    private Placed placed(Shelf.Find find) {
        long days = daysTo(find.firstDay(), find.lastDay());
        int behind = find.notes() ? SearchIndex.NOTES_BEHIND : 0;
        long likely = find.firstDay() == find.lastDay() ? days : days + REST;
        Candidate candidate = new Candidate(new ScheduleEntryId(find.entry()), Math.max(0, days - SLACK) + behind);
        return new Placed(candidate, likely);
    }

    /** Asked for with "at least": with "more than", the store reads through the whole shelf that is left out. */
    private OptionalInt from(int shelf) {
        return next("SELECT shelf FROM search_word WHERE shelf >= ? ORDER BY shelf FETCH FIRST ROW ONLY", shelf);
    }

    private OptionalInt upTo(int shelf) {
        OptionalInt last =
                next("SELECT shelf FROM search_word WHERE shelf <= ? ORDER BY shelf DESC FETCH FIRST ROW ONLY", shelf);
        return last.isPresent() && last.getAsInt() == IndexRow.LASTING ? OptionalInt.empty() : last;
    }

    private OptionalInt next(String query, int shelf) {
        return sessions.current().doReturningWork(connection -> next(connection, query, shelf));
    }

    private static OptionalInt next(Connection connection, String query, int shelf) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setInt(1, shelf);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? OptionalInt.of(found.getInt(1)) : OptionalInt.empty();
            }
        }
    }
}
