package org.daybook.persistence.coaching;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.daybook.core.coaching.School;
import org.daybook.core.coaching.SchoolId;
import org.daybook.core.coaching.Schools;
import org.daybook.persistence.journal.Sessions;

/** {@link Schools} over the store. */
public final class HibernateSchools implements Schools {

    private final Sessions sessions;

    public HibernateSchools(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<School> find(SchoolId id) {
        return Optional.ofNullable(sessions.current().find(School.class, id));
    }

    @Override
    public List<School> findAll(Collection<SchoolId> ids) {
        return sessions.among("from School where id in :these", School.class, ids);
    }

    @Override
    public List<School> all() {
        return sessions.current()
                .createSelectionQuery("from School where deletedAt is null order by name", School.class)
                .getResultList();
    }

    @Override
    public void add(School school) {
        sessions.current().persist(school);
    }
}
