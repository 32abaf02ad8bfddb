package org.daybook.persistence.roster;

import java.util.List;
import java.util.Optional;
import org.daybook.core.roster.Hospital;
import org.daybook.core.roster.HospitalId;
import org.daybook.core.roster.Hospitals;
import org.daybook.core.roster.ShiftType;
import org.daybook.core.roster.StudyArea;
import org.daybook.persistence.journal.Sessions;

/** {@link Hospitals} over the store. */
public final class HibernateHospitals implements Hospitals {

    private final Sessions sessions;

    public HibernateHospitals(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Hospital> find(HospitalId id) {
        return Optional.ofNullable(sessions.current().find(Hospital.class, id));
    }

    @Override
    public List<Hospital> all() {
        return sessions.current()
                .createSelectionQuery("from Hospital where deletedAt is null order by name", Hospital.class)
                .getResultList();
    }

    @Override
    public void add(Hospital hospital) {
        sessions.current().persist(hospital);
    }

    @Override
    public List<ShiftType> types(HospitalId hospital) {
        return sessions.current()
                .createSelectionQuery(
                        "from ShiftType where hospitalId = :hospital and deletedAt is null order by position, code",
                        ShiftType.class)
                .setParameter("hospital", hospital)
                .getResultList();
    }

    @Override
    public void add(ShiftType type) {
        sessions.current().persist(type);
    }

    @Override
    public List<StudyArea> areas(HospitalId hospital) {
        return sessions.current()
                .createSelectionQuery(
                        "from StudyArea where hospitalId = :hospital and deletedAt is null order by position, name",
                        StudyArea.class)
                .setParameter("hospital", hospital)
                .getResultList();
    }

    @Override
    public void add(StudyArea area) {
        sessions.current().persist(area);
    }
}
