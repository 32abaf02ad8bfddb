package org.daybook.core.commitment;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Names one commitment: the aggregate it comes from and, for an occurrence of a series, which one.
 *
 * @param recurrenceId the wall-clock time the rule gives the occurrence, in the zone of the series, before any override
 *     moved it; null for what does not repeat
 */
public record CommitmentRef(
        CommitmentKind kind, UUID id, @Nullable LocalDateTime recurrenceId) {}
