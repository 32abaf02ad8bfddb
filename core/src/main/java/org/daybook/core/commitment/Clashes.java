package org.daybook.core.commitment;

import java.util.List;

/**
 * Clashes up to a limit.
 *
 * @param more whether the limit left further ones out
 */
public record Clashes(List<Clash> found, boolean more) {

    public Clashes {
        found = List.copyOf(found);
    }
}
