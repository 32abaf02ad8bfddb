package org.daybook.persistence.workspace;

import org.daybook.core.access.PasswordHasher;

/** Hides nothing and costs nothing. */
final class PlainHasher implements PasswordHasher {

    @Override
    public String hash(CharSequence password) {
        return "plain:" + password;
    }

    @Override
    public boolean matches(CharSequence password, String hash) {
        return hash.equals("plain:" + password);
    }
}
