package org.daybook.core.sync;

/**
 * A place in a tenant's log, and what the log looked like up to there.
 *
 * @param hash chains all entries up to this one; hexadecimal digits
 */
public record LogMark(long seq, String hash) {

    private static final int HASH_DIGITS = 64;

    /** Before the first entry. */
    public static final LogMark ORIGIN = new LogMark(0, "0".repeat(HASH_DIGITS));
}
