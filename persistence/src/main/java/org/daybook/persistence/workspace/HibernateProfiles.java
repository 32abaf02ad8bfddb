package org.daybook.persistence.workspace;

import java.util.Optional;
import org.daybook.core.workspace.Profiles;
import org.daybook.core.workspace.WorkspaceProfile;
import org.daybook.persistence.journal.Sessions;

/** {@link Profiles} over the store. */
final class HibernateProfiles implements Profiles {

    private final Sessions sessions;

    HibernateProfiles(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<WorkspaceProfile> find() {
        return sessions.current()
                .createSelectionQuery("from WorkspaceProfile", WorkspaceProfile.class)
                .uniqueResultOptional();
    }

    @Override
    public void add(WorkspaceProfile profile) {
        sessions.current().persist(profile);
    }
}
