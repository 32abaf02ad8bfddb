package org.daybook.core.sync;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.core.access.UserId;
import org.daybook.core.sync.Conflict.Resolution;

/** What a workspace notes about its sync beside the journal. */
public interface SyncNotes {

    /** Where this workspace belongs; nothing where sync was never set up. */
    Optional<Membership> membership();

    /** Makes this workspace one of a tenant's, or lets it go on where it was one already. */
    void join(CentreAddress address, String tenant);

    /** Lets sync rest, or go on. */
    void turn(boolean on);

    /** Those that wait for a person, newest first. */
    List<Noted> open();

    /** One that waits; nothing where there is none, or it was settled. */
    Optional<Noted> find(ConflictId id);

    /** Notes that a person settled it. */
    void settle(ConflictId id, Resolution resolution, UserId by, Instant at);

    /** The entries of the journal that tell of what others did beyond what could be seen when an entry was made. */
    Set<Long> unseenWhen(long entryNo);

    /** When this workspace was last in step with its centre; nothing where it never was. */
    Optional<Instant> lastInStep();

    /** Notes that it is in step now. */
    void inStep(Instant at);

    /** How many own entries the centre has not decided. */
    int toSend();

    /** How many conflicts wait for a person. */
    int toDecide();

    /** A conflict as it is noted. */
    record Noted(ConflictId id, long entryNo, List<Obstacle> obstacles, Instant decidedAt) {

        public Noted {
            obstacles = List.copyOf(obstacles);
        }
    }
}
