package org.daybook.core.coaching;

import java.util.UUID;

/** Identifies a {@link VisitNote}. */
public record VisitNoteId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
