package org.daybook.core.roster;

import java.util.UUID;

/** Identifies a {@link Hospital}. */
public record HospitalId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
