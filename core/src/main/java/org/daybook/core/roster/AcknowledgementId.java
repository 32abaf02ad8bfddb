package org.daybook.core.roster;

import java.util.UUID;

/** Identifies an {@link Acknowledgement}. */
public record AcknowledgementId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
