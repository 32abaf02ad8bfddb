package org.daybook.core.roster;

import java.util.EnumSet;
import java.util.Set;

/** Where a schedule version stands: tried, then live, then history. */
public enum VersionStatus {
    STAGING,
    PRODUCTION,
    ARCHIVED;

    /** Whether the version may go from this status to another. */
    public boolean leadsTo(VersionStatus next) {
        return next().contains(next);
    }

    private Set<VersionStatus> next() {
        return switch (this) {
            case STAGING -> EnumSet.of(PRODUCTION);
            case PRODUCTION -> EnumSet.of(ARCHIVED);
            case ARCHIVED -> EnumSet.noneOf(VersionStatus.class);
        };
    }
}
