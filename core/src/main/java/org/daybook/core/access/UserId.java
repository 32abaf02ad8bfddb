package org.daybook.core.access;

import java.util.UUID;

/** Identifies a {@link User}. */
public record UserId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
