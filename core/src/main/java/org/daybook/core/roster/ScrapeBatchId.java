package org.daybook.core.roster;

import java.util.UUID;

/** Identifies a {@link ScrapeBatch}. */
public record ScrapeBatchId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
