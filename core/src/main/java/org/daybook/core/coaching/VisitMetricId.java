package org.daybook.core.coaching;

import java.util.UUID;

/** Identifies a {@link VisitMetric}. */
public record VisitMetricId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
