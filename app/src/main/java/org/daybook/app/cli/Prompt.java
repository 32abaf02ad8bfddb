package org.daybook.app.cli;

import org.jspecify.annotations.Nullable;

/** Asks the person at the terminal for something that must not be seen. */
@FunctionalInterface
interface Prompt {

    /** What they typed; null where nobody is there to ask. */
    @Nullable
    String secret(String question);
}
