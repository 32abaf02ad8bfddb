package org.daybook.core.quickadd;

import java.util.Optional;

/** Knows one kind of thing that a line may say. */
@FunctionalInterface
interface Recogniser {

    /**
     * What begins at a token.
     *
     * @param before what was recognised right before it, if anything was
     */
    Optional<? extends Found<? extends Part>> at(int index, Optional<Part> before);
}
