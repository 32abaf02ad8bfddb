package org.daybook.core.sync;

import org.jspecify.annotations.Nullable;

/** The centre did not do what it was asked. The sentence says why, and what to do. */
public final class CentreFailure extends Exception {

    private static final long serialVersionUID = 1;

    private final Kind kind;

    /** Whether trying again can help. */
    public enum Kind {
        /** It cannot be reached, or broke off: trying again will do. */
        UNREACHABLE,
        /** It does not let this member in, any more or at all. */
        SHUT_OUT,
        /** It is of a version that this one cannot talk to. */
        OTHER_VERSION,
        /** Its log is not what it says: somebody altered it. */
        ALTERED
    }

    public CentreFailure(Kind kind, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
