package org.daybook.core.access;

import java.util.List;
import java.util.Optional;

/** The users of the workspace, with what they sign in with. */
public interface Users {

    Optional<User> find(UserId id);

    /** By login name, however it is written. */
    Optional<User> byLogin(String login);

    List<User> all();

    Optional<Credential> credentialOf(UserId id);

    void add(User user, Credential credential);
}
