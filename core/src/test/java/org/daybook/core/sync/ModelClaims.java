package org.daybook.core.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The claims at the centre, by owner, and who wrote an owner's last and where in the log. */
final class ModelClaims {

    private final Map<UUID, List<Held>> held = new LinkedHashMap<>();
    private final Map<UUID, Written> written = new HashMap<>();

    /** A claim at the centre. Hard ones never overlap; one that takes time that was taken already is not hard. */
    record Held(Claim claim, boolean hard) {}

    /** By whom and where in the log something was last written. */
    record Written(long seq, Ground by) {

        /** Whether somebody who had pulled up to there could not see it: it is later, and not their own. */
        boolean unseen(long base, UUID client) {
            return seq > base && !this.by.origin().client().equals(client);
        }

        /** Whether a mutation was made without it: it is later than what was pulled, and nothing that it rests on. */
        boolean unseen(Mutation mutation) {
            return seq > mutation.base() && !mutation.on().contains(by);
        }
    }

    ModelClaims copy() {
        ModelClaims copy = new ModelClaims();
        copy.held.putAll(held);
        copy.written.putAll(written);
        return copy;
    }

    List<Claim> hard() {
        return held.values().stream()
                .flatMap(Collection::stream)
                .filter(Held::hard)
                .map(Held::claim)
                .toList();
    }

    Map<UUID, Set<Claim>> all() {
        Map<UUID, Set<Claim>> all = new HashMap<>();
        held.forEach((owner, claims) ->
                all.put(owner, claims.stream().map(Held::claim).collect(Collectors.toSet())));
        return all;
    }

    List<Held> of(UUID owner) {
        return held.getOrDefault(owner, List.of());
    }

    Optional<Written> written(UUID owner) {
        return Optional.ofNullable(written.get(owner));
    }

    /** The owners of claims that a new one overlaps. */
    List<UUID> takenBy(Claim claim, Collection<UUID> butFor) {
        return held.entrySet().stream()
                .filter(entry -> !butFor.contains(entry.getKey()))
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(other -> other.claim().overlaps(claim)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Replaces all claims of these owners; of those that overlap the later is not hard. */
    void replace(Collection<UUID> owners, List<Claim> claims, Written by) {
        owners.forEach(held::remove);
        for (Claim claim : claims) {
            boolean hard = takenBy(claim, List.of()).isEmpty();
            held.merge(claim.owner(), List.of(new Held(claim, hard)), ModelClaims::joined);
        }
        owners.forEach(owner -> written.put(owner, by));
    }

    private static List<Held> joined(List<Held> some, List<Held> more) {
        List<Held> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
