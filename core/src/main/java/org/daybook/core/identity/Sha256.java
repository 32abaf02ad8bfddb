package org.daybook.core.identity;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash by which contents are told apart. */
public final class Sha256 {

    private Sha256() {}

    /** A new digest, of nothing yet. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException bug) {
            throw new IllegalStateException("Every Java platform has SHA-256.", bug);
        }
    }
}
