package org.daybook.core.coaching;

import java.util.UUID;

/** Identifies a {@link EvidencePart}. */
public record EvidencePartId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
