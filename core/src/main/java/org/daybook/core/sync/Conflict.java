package org.daybook.core.sync;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.core.journal.JournalEntry;
import org.daybook.core.sync.Obstacle.Reason;

/**
 * A change of this workspace that the centre would not take. It was taken back here, and waits for a person.
 *
 * @param mine the entry that was rejected
 * @param theirs the entries of others that stood in its way, newest first; none where they cannot be told
 */
public record Conflict(
        ConflictId id, JournalEntry mine, List<JournalEntry> theirs, List<Obstacle> obstacles, Instant decidedAt) {

    private static final Set<Reason> STANDING =
            EnumSet.of(Reason.PRODUCTION, Reason.SEAT_TAKEN, Reason.TAKEN, Reason.UNSUITABLE);

    public Conflict {
        theirs = List.copyOf(theirs);
        obstacles = List.copyOf(obstacles);
    }

    /** How a person settles it. */
    public enum Resolution {
        /** What was rejected is done again, on top of what is there now. */
        MINE,
        /** It stays as the centre has it. */
        THEIRS
    }

    /** Whether doing it again can succeed as it is, without a decision of another kind first. */
    public boolean canBeRepeated() {
        return standing().isEmpty();
    }

    /** What would still be in the way if it were done again. */
    public Optional<Reason> standing() {
        return obstacles.stream()
                .map(Obstacle::reason)
                .filter(STANDING::contains)
                .findFirst();
    }
}
