package org.daybook.core.sync;

/** Something that must never be came to be. */
public final class Violation extends AssertionError {

    private static final long serialVersionUID = 1;

    private final Oracle oracle;

    /** Who sees it. */
    public enum Oracle {
        /** The log is without gaps, and its hashes chain. */
        CHAIN,
        /** No mutation is in the log twice, none that was rejected is there, and none is without a verdict. */
        ONCE,
        /** One version in production, no seat twice, no reference into nothing, no hard claims that overlap. */
        RULES,
        /** The rows follow from the log, and nothing in it wrote over what its author could not see. */
        LOST,
        /** The claims are those of the rows. */
        CLAIMS,
        /** After a whole round a laptop shows what the centre has. */
        SAME,
        /** What a laptop sent is in the log, or rejected and in sight. */
        FATE,
        /** A laptop's journal accounts for its rows, and has what came from elsewhere once. */
        JOURNAL,
        /** Nobody sees what is another tenant's. */
        TENANT,
        /** Sync comes to rest. */
        REST,
        /** A centre decides as the model does. */
        MODEL,
        /** Sync does what it is to without breaking down. */
        WORKS
    }

    public Violation(Oracle oracle, String what) {
        super(oracle + ": " + what);
        this.oracle = oracle;
    }

    public Violation(Oracle oracle, Throwable cause) {
        super(oracle + ": " + cause, cause);
        this.oracle = oracle;
    }

    public Oracle oracle() {
        return oracle;
    }
}
