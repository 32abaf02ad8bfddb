package org.daybook.core.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The entries of a log that its centre has lost. Where the centre's log goes on otherwise, places beyond what both have
 * in common are other entries there; what was made upon lost ones then has to name them.
 */
final class LostEntries {

    private final long common;
    private final Map<UUID, List<LogEntry>> byOwner = new HashMap<>();

    /** @param common the newest place that both logs have */
    LostEntries(LogMark common) {
        this.common = common.seq();
    }

    void add(LogEntry entry) {
        entry.mutation()
                .owners()
                .forEach(owner ->
                        byOwner.computeIfAbsent(owner, _ -> new ArrayList<>()).add(entry));
    }

    /**
     * A mutation of the log that was, or made over it, as it is told where the log goes on otherwise: as seen counts no
     * place beyond what is common, and by name whatever of the lost entries up to its base may have changed claims of
     * the same owners.
     */
    Mutation otherwise(Mutation mutation) {
        Set<Ground> on = new HashSet<>(mutation.on());
        for (UUID owner : mutation.owners()) {
            for (LogEntry entry : byOwner.getOrDefault(owner, List.of())) {
                if (entry.seq() <= mutation.base()) {
                    on.add(entry.ground());
                }
            }
        }
        return mutation.seeing(Math.min(mutation.base(), common), on);
    }
}
