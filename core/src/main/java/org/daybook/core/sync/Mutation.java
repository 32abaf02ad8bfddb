package org.daybook.core.sync;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.daybook.core.journal.RowChange;
import org.jspecify.annotations.Nullable;

/**
 * A journal entry as it travels. It is applied at the centre whole, or not at all.
 *
 * @param no its number in the journal of its workspace
 * @param at when it was made, by the clock of its laptop: for people to read, never to decide who wins
 * @param reverses the change that it took back, where it is an undo or a redo of one that travels too
 * @param base up to where the laptop had pulled when it was made: what its author could see. What stands in a log,
 *     or is to be sent, says a place of that very log
 * @param rows what it did, narrowed ({@link Narrowing}): inserted rows whole, of updated ones what changed
 * @param owners whose claims it may have changed
 * @param claims all claims that these owners had once it was made; an owner without any takes nobody's time
 * @param on changes beyond the base that it rests on: they showed when it was made, and may have changed claims of the same
 *     owners. Mostly those of its own workspace that were not settled
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
        List<Claim> claims,
        Set<Ground> on) {

    public Mutation {
        rows = List.copyOf(rows);
        owners = Set.copyOf(owners);
        claims = List.copyOf(claims);
        on = Set.copyOf(on);
    }

    /** The same, where its author saw something else of the log. */
    public Mutation seeing(long upTo, Set<Ground> others) {
        return new Mutation(no, at, actorId, actor, command, summary, reverses, upTo, rows, owners, claims, others);
    }

    /** The same about other rows. */
    public Mutation with(List<RowChange> others) {
        return new Mutation(no, at, actorId, actor, command, summary, reverses, base, others, owners, claims, on);
    }

    /** The same where changes that it tells of have other names. */
    public Mutation renamed(UnaryOperator<Origin> names) {
        Set<Ground> renamed = on.stream()
                .map(ground -> new Ground(names.apply(ground.origin()), ground.at()))
                .collect(Collectors.toSet());
        return new Mutation(
                no,
                at,
                actorId,
                actor,
                command,
                summary,
                reverses == null ? null : names.apply(reverses),
                base,
                rows,
                owners,
                claims,
                renamed);
    }
}
