package org.daybook.core.roster;

import java.util.UUID;

/** Identifies a {@link Job}. */
public record JobId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
