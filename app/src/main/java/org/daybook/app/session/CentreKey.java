package org.daybook.app.session;

import java.util.Optional;

/** The centre's password as whoever signed in last has it. */
public final class CentreKey {

    private volatile Optional<char[]> password = Optional.empty();

    void is(Optional<char[]> found) {
        password = found;
    }

    public Optional<char[]> password() {
        return password;
    }
}
