package org.daybook.core.sync;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.core.journal.RowChange;
import org.jspecify.annotations.Nullable;

/**
 * A journal entry as it travels. It is applied at the centre whole, or not at all.
 *
 * @param no its number in the journal of its workspace
 * @param at when it was made, by the clock of its laptop: for people to read, never to decide who wins
 * @param reverses the change that it took back, where it is an undo or a redo of one that travels too
 * @param base up to where the laptop had pulled when it was made: what its author could see
 * @param rows what it did, narrowed ({@link Narrowing}): inserted rows whole, of updated ones what changed
 * @param owners whose claims it may have changed
 * @param claims all claims that these owners have now; an owner without any takes nobody's time
 */
public record Mutation(
        long no,
        Instant at,
        UUID actorId,
        String actor,
        String command,
        String summary,
        @Nullable Origin reverses,
        long base,
        List<RowChange> rows,
        Set<UUID> owners,
        List<Claim> claims) {

    public Mutation {
        rows = List.copyOf(rows);
        owners = Set.copyOf(owners);
        claims = List.copyOf(claims);
    }
}
