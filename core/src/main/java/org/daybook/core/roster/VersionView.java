package org.daybook.core.roster;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A schedule version as a list shows it, without its shifts.
 *
 * @param rejected whether it was rejected while in staging
 * @param clonedFrom the version whose shifts it began with; null where it was imported
 * @param batch the batch its shifts came with; null where they came with none
 * @param updatedAt when its status or tags last changed
 */
public record VersionView(
        ScheduleVersionId id,
        HospitalId hospital,
        String name,
        VersionStatus status,
        boolean rejected,
        Period period,
        List<String> tags,
        @Nullable ScheduleVersionId clonedFrom,
        @Nullable ScrapeBatchId batch,
        Instant createdAt,
        Instant updatedAt) {

    public VersionView {
        tags = List.copyOf(tags);
    }
}
