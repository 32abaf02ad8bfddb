package org.daybook.core.roster;

import java.util.UUID;

/** Identifies a {@link StudyArea}. */
public record StudyAreaId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
