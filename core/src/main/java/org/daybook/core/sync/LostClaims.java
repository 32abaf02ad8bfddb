package org.daybook.core.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which of the entries that a centre has lost may have changed whose claims. */
final class LostClaims {

    private final Map<UUID, List<LogEntry>> byOwner = new HashMap<>();

    void add(LogEntry entry) {
        entry.mutation()
                .owners()
                .forEach(owner ->
                        byOwner.computeIfAbsent(owner, _ -> new ArrayList<>()).add(entry));
    }

    /** Those that a mutation was made upon: its author had pulled them, and they are about the same owners. */
    Set<Origin> under(Mutation mutation) {
        Set<Origin> seen = new HashSet<>();
        for (UUID owner : mutation.owners()) {
            for (LogEntry entry : byOwner.getOrDefault(owner, List.of())) {
                if (entry.seq() <= mutation.base()) {
                    seen.add(entry.origin());
                }
            }
        }
        return seen;
    }
}
