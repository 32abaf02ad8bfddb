package org.daybook.core.access;

/** Turns passwords into hashes that are slow to guess (Argon2id) and back into a yes or no. */
public interface PasswordHasher {

    /** A hash in its standard text form, with its parameters and salt. */
    String hash(CharSequence password);

    /** Whether the password gives the hash; takes the same time either way. */
    boolean matches(CharSequence password, String hash);
}
