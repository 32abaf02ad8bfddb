package org.daybook.core.sync;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.core.access.Actor;
import org.daybook.core.journal.Journal;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.journal.JournalQuery;
import org.daybook.core.journal.JournalQuery.Deed;
import org.daybook.core.journal.JournalQuery.Parts;
import org.daybook.core.journal.Outcome;
import org.daybook.core.journal.UnitOfWork;
import org.daybook.core.sync.Conflict.Resolution;
import org.daybook.core.sync.SyncNotes.Noted;

/** The inbox of what the centre would not take: each conflict with both sides, until a person settles it. */
public final class ConflictDesk {

    private static final int MOST_OF_THEIRS = 5;

    /** What belongs to the things that people disagree about. */
    private static final List<Parts> PARTS = List.of(
            new Parts(List.of("schedule_entry_assignee", "occurrence_override"), "entry_id"),
            new Parts(List.of("visit_schedule"), "visit_id"));

    private final UnitOfWork work;
    private final Journal journal;
    private final JournalQuery query;
    private final SyncNotes notes;
    private final Clock clock;

    public ConflictDesk(UnitOfWork work, Journal journal, JournalQuery query, SyncNotes notes, Clock clock) {
        this.work = work;
        this.journal = journal;
        this.query = query;
        this.notes = notes;
        this.clock = clock;
    }

    /** Those that wait, newest first. */
    public List<Conflict> waiting() {
        return work.read(() -> notes.open().stream().map(this::conflict).toList());
    }

    private Conflict conflict(Noted noted) {
        JournalEntry mine = query.entry(noted.entryNo())
                .orElseThrow(() -> new IllegalStateException("The journal has lost %s.".formatted(noted)));
        Set<Long> unseen = notes.unseenWhen(noted.entryNo());
        List<JournalEntry> theirs = noted.obstacles().stream()
                .flatMap(this::deeds)
                .map(Deed::entry)
                .filter(entry -> unseen.contains(entry.no()))
                .distinct()
                .sorted(Comparator.comparing(JournalEntry::no).reversed())
                .limit(MOST_OF_THEIRS)
                .toList();
        return new Conflict(noted.id(), mine, theirs, noted.obstacles(), noted.decidedAt());
    }

    private Stream<Deed> deeds(Obstacle obstacle) {
        return PARTS.stream().flatMap(parts -> query.deeds(obstacle.rowId(), parts).stream());
    }

    /**
     * Settles a conflict. What is to stay as the centre has it is so already; what is to be done again becomes an
     * ordinary entry of the journal, which can be undone like any other.
     *
     * @return the entry that did it again, where one did
     */
    public Outcome<Optional<JournalEntry>> settle(Actor actor, ConflictId id, Resolution resolution) {
        Optional<Noted> noted = work.read(() -> notes.find(id));
        if (noted.isEmpty()) {
            return Outcome.refused("There is no such conflict, or it was settled already.");
        }
        Outcome<Optional<JournalEntry>> outcome = switch (resolution) {
            case MINE -> journal.repeat(actor, noted.get().entryNo()).map(Optional::of);
            case THEIRS -> Outcome.done(Optional.empty(), "Kept what the centre has");
        };
        if (outcome instanceof Outcome.Done<Optional<JournalEntry>>) {
            notes.settle(id, resolution, actor.user(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        }
        return outcome;
    }
}
