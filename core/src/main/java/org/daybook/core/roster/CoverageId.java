package org.daybook.core.roster;

import java.util.UUID;

/** Identifies a {@link CoverageCalculation}. */
public record CoverageId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
