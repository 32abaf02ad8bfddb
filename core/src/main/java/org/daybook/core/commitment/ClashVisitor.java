package org.daybook.core.commitment;

import org.daybook.core.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Is shown clashes one by one, without an object made for each. */
@FunctionalInterface
public interface ClashVisitor {

    /**
     * Takes note of one clash; its parts are those of {@link Clash}.
     *
     * @return whether to go on; false ends the search
     */
    boolean visit(PersonId person, ClashKind kind, Commitment first, @Nullable Commitment second);
}
