package org.daybook.persistence.workspace;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The store's key made from a passphrase by PBKDF2 with many rounds, because the store's own derivation has few. The
 * salt is fixed: the store salts every file on its own.
 */
final class StoreKey {

    private static final byte[] SALT = "org.daybook workspace".getBytes(StandardCharsets.UTF_8);
    private static final int ROUNDS = 600_000;
    private static final int BITS = 256;

    private StoreKey() {}

    /** The key as hexadecimal digits, which the store takes as its file password. */
    static String of(char[] passphrase) {
        PBEKeySpec spec = new PBEKeySpec(passphrase, SALT, ROUNDS, BITS);
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
            return HexFormat.of().formatHex(key);
        } catch (GeneralSecurityException bug) {
            throw new IllegalStateException("Every Java platform has PBKDF2 with SHA-256.", bug);
        } finally {
            spec.clearPassword();
        }
    }
}
