package org.daybook.persistence.access;

import java.util.List;
import java.util.Optional;
import org.daybook.core.access.Credential;
import org.daybook.core.access.User;
import org.daybook.core.access.UserId;
import org.daybook.core.access.Users;
import org.daybook.persistence.journal.Sessions;

/** {@link Users} over the store. */
public final class HibernateUsers implements Users {

    private final Sessions sessions;

    public HibernateUsers(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<User> find(UserId id) {
        return Optional.ofNullable(sessions.current().find(User.class, id));
    }

    @Override
    public Optional<User> byLogin(String login) {
        return sessions.current()
                .createSelectionQuery("from User where login = :login", User.class)
                .setParameter("login", User.normalised(login))
                .uniqueResultOptional();
    }

    @Override
    public List<User> all() {
        return sessions.current()
                .createSelectionQuery("from User order by login", User.class)
                .getResultList();
    }

    @Override
    public Optional<Credential> credentialOf(UserId id) {
        return Optional.ofNullable(sessions.current().find(Credential.class, id));
    }

    @Override
    public void add(User user, Credential credential) {
        sessions.current().persist(user);
        sessions.current().flush();
        sessions.current().persist(credential);
    }
}
