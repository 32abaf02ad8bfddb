package org.daybook.core.coaching;

import java.util.UUID;

/** Identifies a {@link Evidence}. */
public record EvidenceId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
