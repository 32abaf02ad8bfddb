package org.daybook.core.search;

import static java.util.Comparator.comparingLong;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.daybook.core.access.Actor;
import org.daybook.core.commitment.Commitment;
import org.daybook.core.commitment.Confidentiality;
import org.daybook.core.dispatch.EntryDetails;
import org.daybook.core.dispatch.EntryOccurrence;
import org.daybook.core.dispatch.NearestOccurrence;
import org.daybook.core.dispatch.ScheduleCommitments;
import org.daybook.core.dispatch.ScheduleEntries;
import org.daybook.core.dispatch.ScheduleEntry;
import org.daybook.core.dispatch.ScheduleEntryId;
import org.daybook.core.search.SearchIndex.Candidate;

/** One search: reads candidates, nearest first, until nothing nearer than what was found can come. */
final class Finding {

    /** What more candidates than this do not yield is not worth the wait. */
    private static final int MOST_READ = 1_000;

    private static final Comparator<Ranked> NEAREST_FIRST = comparingLong(Ranked::daysAway)
            .thenComparing(Ranked::past)
            .thenComparing(ranked -> ranked.hit().occurrence().interval())
            .thenComparing(ranked -> ranked.hit().occurrence().ref().id());

    private final Matching matching;
    private final Actor viewer;
    private final Clock clock;
    private final int most;
    private final List<Ranked> found = new ArrayList<>();

    Finding(Matching matching, Actor viewer, Clock clock, int most) {
        this.matching = matching;
        this.viewer = viewer;
        this.clock = clock;
        this.most = most;
    }

    private record Ranked(Hit hit, long daysAway, boolean past) {}

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Everything later in the order is at least as far away as the last candidate read. */
    void readFrom(Iterator<Candidate> candidates, ScheduleEntries entries) {
        for (int read = 0; read < MOST_READ && candidates.hasNext(); ) {
            List<ScheduleEntryId> ids = new ArrayList<>();
            long reached = 0;
            while (ids.size() < most && candidates.hasNext()) {
                Candidate next = candidates.next();
                ids.add(next.entry());
                reached = next.daysAway();
            }
            entries.findAll(ids).forEach(this::consider);
            read += ids.size();
            if (isSettled(reached)) {
                return;
            }
        }
    }

    private boolean isSettled(long reached) {
        return found.stream().filter(each -> each.daysAway() <= reached).count() >= most;
    }

    List<Hit> hits() {
        return found.stream().sorted(NEAREST_FIRST).limit(most).map(Ranked::hit).toList();
    }

    private void consider(ScheduleEntry entry) {
        Instant now = clock.instant();
        NearestOccurrence.of(entry, now, details -> mayRead(entry, details) && matching.fits(details))
                .ifPresent(occurrence -> add(occurrence, now));
    }

    private boolean mayRead(ScheduleEntry entry, EntryDetails details) {
        return Confidentiality.mayRead(
                viewer,
                ScheduleCommitments.commitment(new EntryOccurrence(entry.id(), entry.createdBy(), null, details)));
    }

    private void add(EntryOccurrence occurrence, Instant now) {
        Commitment commitment = ScheduleCommitments.commitment(occurrence);
        Instant start = commitment.interval().startInclusive();
        long days = Math.abs(
                ChronoUnit.DAYS.between(today(), start.atZone(clock.getZone()).toLocalDate()));
        boolean inNotes = !matching.fitsWithoutNotes(occurrence.details());
        found.add(new Ranked(
                matching.hit(commitment, occurrence.details()),
                inNotes ? days + SearchIndex.NOTES_BEHIND : days,
                commitment.interval().endExclusive().isBefore(now)));
    }
}
