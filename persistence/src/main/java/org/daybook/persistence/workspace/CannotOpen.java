package org.daybook.persistence.workspace;

import org.jspecify.annotations.Nullable;

/** A workspace cannot be opened or made: the message says what happened, what was kept, and what to do. */
public final class CannotOpen extends Exception {

    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    public enum Reason {
        MISSING,
        EXISTS,
        IN_USE,
        WRONG_PASSPHRASE,
        DAMAGED,
        NEWER_VERSION,
        NO_ACCESS,
        DISK_FULL
    }

    private final Reason reason;

    CannotOpen(Reason reason, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The sentence to show. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
