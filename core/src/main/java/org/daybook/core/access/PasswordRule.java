package org.daybook.core.access;

import java.util.Optional;

/** What every password must be: length is what counts, so that alone is asked for. */
public final class PasswordRule {

    private static final int SHORTEST = 8;

    private PasswordRule() {}

    /** What is wrong with a password, in a sentence; nothing if it will do. */
    public static Optional<String> fault(CharSequence password) {
        return password.toString().codePoints().count() < SHORTEST
                ? Optional.of("The password needs at least %d characters.".formatted(SHORTEST))
                : Optional.empty();
    }
}
