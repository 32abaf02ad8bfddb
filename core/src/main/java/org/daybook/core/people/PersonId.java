package org.daybook.core.people;

import java.util.UUID;

/** Identifies a {@link Person}. */
public record PersonId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
