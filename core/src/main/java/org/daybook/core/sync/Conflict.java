package org.daybook.core.sync;

import java.time.Instant;
import java.util.List;
import org.daybook.core.journal.JournalEntry;

/**
 * A change of this workspace that the centre would not take. It was taken back here, and waits for a person.
 *
 * @param mine the entry that was rejected
 * @param theirs the entries of others that stood in its way, newest first; none where they cannot be told
 */
public record Conflict(
        ConflictId id, JournalEntry mine, List<JournalEntry> theirs, List<Obstacle> obstacles, Instant decidedAt) {

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
        return obstacles.stream()
                .noneMatch(obstacle -> obstacle.reason() == Obstacle.Reason.PRODUCTION
                        || obstacle.reason() == Obstacle.Reason.SEAT_TAKEN
                        || obstacle.reason() == Obstacle.Reason.TAKEN);
    }
}
