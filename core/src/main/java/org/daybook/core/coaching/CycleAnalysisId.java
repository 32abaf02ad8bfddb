package org.daybook.core.coaching;

import java.util.UUID;

/** Identifies a {@link CycleAnalysis}. */
public record CycleAnalysisId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
