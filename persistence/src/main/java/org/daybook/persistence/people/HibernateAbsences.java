package org.daybook.persistence.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.core.people.Absence;
import org.daybook.core.people.Absences;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;
import org.daybook.persistence.journal.Sessions;

/** {@link Absences} over the store. */
public final class HibernateAbsences implements Absences {

    private final Sessions sessions;

    public HibernateAbsences(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<Absence> within(Interval window) {
        return sessions.current()
                .createSelectionQuery(
                        "from Absence where deletedAt is null and startAt < :end and endAt > :start", Absence.class)
                .setParameter("start", window.startInclusive())
                .setParameter("end", window.endExclusive())
                .getResultList();
    }

    @Override
    public Optional<Absence> find(UUID id) {
        return Optional.ofNullable(sessions.current().find(Absence.class, id));
    }

    @Override
    public List<Absence> of(PersonId person) {
        return sessions.current()
                .createSelectionQuery(
                        "from Absence where deletedAt is null and personId = :person order by startAt", Absence.class)
                .setParameter("person", person)
                .getResultList();
    }

    @Override
    public void add(Absence absence) {
        sessions.current().persist(absence);
    }
}
