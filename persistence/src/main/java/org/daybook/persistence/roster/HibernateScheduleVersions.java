package org.daybook.persistence.roster;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.daybook.core.people.PersonId;
import org.daybook.core.roster.Assignment;
import org.daybook.core.roster.AssignmentId;
import org.daybook.core.roster.Duty;
import org.daybook.core.roster.HospitalId;
import org.daybook.core.roster.ScheduleVersion;
import org.daybook.core.roster.ScheduleVersionId;
import org.daybook.core.roster.ScheduleVersions;
import org.daybook.core.roster.Shift;
import org.daybook.core.roster.ShiftInstance;
import org.daybook.core.roster.ShiftInstanceId;
import org.daybook.core.roster.VersionStatus;
import org.daybook.core.time.Interval;
import org.daybook.persistence.journal.Sessions;
import org.hibernate.query.SelectionQuery;

/** {@link ScheduleVersions} over the store. Shifts and duties are read as flat rows: a version has many. */
public final class HibernateScheduleVersions implements ScheduleVersions {

    private static final String SHIFT = """
        s.id, s.versionId, s.shiftType, s.scheduleDate, s.startTime, s.endTime, s.startAt, s.endAt, s.studyType,
        s.specialty, s.desiredCoverage, s.mandatory
        """;
    private static final String DUTY = "a.id, a.shiftId, a.personId, a.source, a.originalShiftType";
    private static final String HELD = """
        select new org.daybook.persistence.roster.HeldRow(a.id, a.personId, a.source, a.originalShiftType, %s)
        from Assignment a join ShiftInstance s on s.id = a.shiftId
        """.formatted(SHIFT);

    private final Sessions sessions;

    public HibernateScheduleVersions(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<ScheduleVersion> find(ScheduleVersionId id) {
        return Optional.ofNullable(sessions.current().find(ScheduleVersion.class, id));
    }

    @Override
    public List<ScheduleVersion> of(HospitalId hospital) {
        return sessions.current()
                .createSelectionQuery(
                        "from ScheduleVersion where hospitalId = :hospital order by createdAt desc, id desc",
                        ScheduleVersion.class)
                .setParameter("hospital", hospital)
                .getResultList();
    }

    @Override
    public Optional<ScheduleVersion> production(HospitalId hospital) {
        return sessions.current()
                .createSelectionQuery("from ScheduleVersion where productionOf = :hospital", ScheduleVersion.class)
                .setParameter("hospital", hospital)
                .uniqueResultOptional();
    }

    @Override
    public List<ScheduleVersion> inProduction() {
        return sessions.current()
                .createSelectionQuery("from ScheduleVersion where status = :status", ScheduleVersion.class)
                .setParameter("status", VersionStatus.PRODUCTION)
                .getResultList();
    }

    @Override
    public void add(ScheduleVersion version) {
        sessions.current().persist(version);
    }

    @Override
    public List<Shift> shifts(ScheduleVersionId version) {
        return sessions.current()
                .createSelectionQuery(
                        "select %s from ShiftInstance s where s.versionId = :version".formatted(SHIFT), Shift.class)
                .setParameter("version", version)
                .getResultList();
    }

    @Override
    public Optional<Shift> shift(ShiftInstanceId id) {
        return sessions.current()
                .createSelectionQuery("select %s from ShiftInstance s where s.id = :id".formatted(SHIFT), Shift.class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    @Override
    public List<Duty> duties(ScheduleVersionId version) {
        return sessions.current()
                .createSelectionQuery(
                        "select %s from Assignment a where a.versionId = :version and a.deletedAt is null order by a.id"
                                .formatted(DUTY),
                        Duty.class)
                .setParameter("version", version)
                .getResultList();
    }

    @Override
    public Optional<Assignment> assignment(AssignmentId id) {
        return Optional.ofNullable(sessions.current().find(Assignment.class, id));
    }

    @Override
    public void add(Assignment assignment) {
        sessions.current().persist(assignment);
    }

    @Override
    public void addAll(List<ShiftInstance> shifts, List<Assignment> assignments) {
        sessions.insert(shifts);
        sessions.insert(assignments);
    }

    @Override
    public List<Held> held(PersonId person, Interval window, Collection<ScheduleVersionId> versions) {
        return versions.isEmpty()
                ? List.of()
                : held(sessions.current()
                        .createSelectionQuery(HELD + """
                             where a.versionId in :versions and a.personId = :person and a.deletedAt is null
                            and s.startAt < :end and s.endAt > :start order by s.startAt
                            """, HeldRow.class)
                        .setParameterList("versions", versions)
                        .setParameter("person", person)
                        .setParameter("start", window.startInclusive())
                        .setParameter("end", window.endExclusive()));
    }

    @Override
    public List<Held> inProduction(Interval window) {
        List<ScheduleVersionId> versions = idsInProduction();
        return versions.isEmpty()
                ? List.of()
                : held(sessions.current()
                        .createSelectionQuery(HELD + """
                             where s.versionId in :versions and a.deletedAt is null
                            and s.startAt >= :earliest and s.startAt < :end and s.endAt > :start
                            """, HeldRow.class)
                        .setParameterList("versions", versions)
                        .setParameter("earliest", window.startInclusive().minus(ShiftInstance.LONGEST))
                        .setParameter("start", window.startInclusive())
                        .setParameter("end", window.endExclusive()));
    }

    @Override
    public List<Held> inProduction(Collection<AssignmentId> assignments) {
        List<ScheduleVersionId> versions = idsInProduction();
        return versions.isEmpty() || assignments.isEmpty()
                ? List.of()
                : held(sessions.current()
                        .createSelectionQuery(
                                HELD + " where a.id in :ids and a.versionId in :versions and a.deletedAt is null",
                                HeldRow.class)
                        .setParameterList("ids", assignments)
                        .setParameterList("versions", versions));
    }

    private List<ScheduleVersionId> idsInProduction() {
        return inProduction().stream().map(ScheduleVersion::id).toList();
    }

    private static List<Held> held(SelectionQuery<HeldRow> query) {
        return query.getResultList().stream().map(HeldRow::held).toList();
    }

    @Override
    public void settle() {
        sessions.current().flush();
    }
}
