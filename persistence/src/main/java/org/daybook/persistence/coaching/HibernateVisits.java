package org.daybook.persistence.coaching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.core.coaching.Appointment;
import org.daybook.core.coaching.CoachingPlanId;
import org.daybook.core.coaching.ScheduleStatus;
import org.daybook.core.coaching.SchoolId;
import org.daybook.core.coaching.Visit;
import org.daybook.core.coaching.VisitId;
import org.daybook.core.coaching.VisitSchedule;
import org.daybook.core.coaching.VisitStatus;
import org.daybook.core.coaching.Visits;
import org.daybook.core.people.PersonId;
import org.daybook.core.time.Interval;
import org.daybook.persistence.journal.Sessions;
import org.hibernate.query.SelectionQuery;

/** {@link Visits} over the store. */
public final class HibernateVisits implements Visits {

    /** Those that count, and were not cancelled. */
    private static final Set<ScheduleStatus> KEPT = EnumSet.of(ScheduleStatus.SCHEDULED, ScheduleStatus.CONFIRMED);

    private static final Set<VisitStatus> HELD = EnumSet.of(VisitStatus.IN_PROGRESS, VisitStatus.COMPLETED);
    private static final Set<VisitStatus> AHEAD = EnumSet.of(VisitStatus.SCHEDULED, VisitStatus.CONFIRMED);

    private final Sessions sessions;

    public HibernateVisits(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Visit> find(VisitId id) {
        return Optional.ofNullable(sessions.current().find(Visit.class, id));
    }

    @Override
    public List<Visit> findAll(Collection<VisitId> ids) {
        return sessions.among("from Visit where id in :these", Visit.class, ids);
    }

    @Override
    public void add(Visit visit) {
        sessions.current().persist(visit);
    }

    @Override
    public Optional<VisitSchedule> schedule(VisitId visit) {
        return schedules("from VisitSchedule where countsFor = :visit")
                .setParameter("visit", visit)
                .uniqueResultOptional();
    }

    @Override
    public List<VisitSchedule> schedules(VisitId visit) {
        return schedules("from VisitSchedule where visitId = :visit order by id")
                .setParameter("visit", visit)
                .getResultList();
    }

    @Override
    public void add(VisitSchedule schedule) {
        sessions.current().persist(schedule);
    }

    @Override
    public List<VisitSchedule> ofPlan(CoachingPlanId plan) {
        return schedules("from VisitSchedule where planId = :plan and countsFor is not null order by startAt, id")
                .setParameter("plan", plan)
                .getResultList();
    }

    @Override
    public List<VisitSchedule> ofCoach(PersonId coach, LocalDate from, LocalDate before) {
        return days("coachId = :whose", from, before)
                .setParameter("whose", coach)
                .getResultList();
    }

    @Override
    public List<VisitSchedule> ofTeacher(PersonId teacher, LocalDate from, LocalDate before) {
        return days("teacherId = :whose", from, before)
                .setParameter("whose", teacher)
                .getResultList();
    }

    @Override
    public List<VisitSchedule> ofSchool(SchoolId school, LocalDate from, LocalDate before) {
        return days("schoolId = :whose", from, before)
                .setParameter("whose", school)
                .getResultList();
    }

    private SelectionQuery<VisitSchedule> days(String whose, LocalDate from, LocalDate before) {
        return schedules("from VisitSchedule where " + whose
                        + " and scheduledDate >= :from and scheduledDate < :before and status in :kept"
                        + " order by startAt, id")
                .setParameter("from", from)
                .setParameter("before", before)
                .setParameterList("kept", KEPT);
    }

    @Override
    public List<VisitSchedule> within(Interval window) {
        return schedules("""
            from VisitSchedule where startAt >= :earliest and startAt < :end and endAt >= :start
            and status in :kept
            """)
                .setParameter("earliest", window.startInclusive().minus(Appointment.LONGEST))
                .setParameter("start", window.startInclusive())
                .setParameter("end", window.endExclusive())
                .setParameterList("kept", KEPT)
                .getResultList();
    }

    @Override
    public Map<CoachingPlanId, Around> around(Collection<CoachingPlanId> plans, LocalDate day) {
        Map<CoachingPlanId, Around> around = new HashMap<>();
        if (!plans.isEmpty()) {
            sessions.current()
                    .createSelectionQuery("""
                        select s.planId, max(s.scheduledDate) filter (where v.status in :held),
                        min(s.scheduledDate) filter (where v.status in :ahead and s.scheduledDate >= :day)
                        from VisitSchedule s join Visit v on v.id = s.countsFor
                        where s.planId in :plans group by s.planId
                        """, Object[].class)
                    .setParameterList("plans", plans)
                    .setParameterList("held", HELD)
                    .setParameterList("ahead", AHEAD)
                    .setParameter("day", day)
                    .getResultList()
                    .forEach(row -> around.put(
                            (CoachingPlanId) row[0],
                            new Around(
                                    Optional.ofNullable((LocalDate) row[1]), Optional.ofNullable((LocalDate) row[2]))));
        }
        return around;
    }

    @Override
    public Map<CoachingPlanId, Map<VisitStatus, Long>> counts() {
        Map<CoachingPlanId, Map<VisitStatus, Long>> counts = new HashMap<>();
        sessions.current()
                .createSelectionQuery(
                        "select planId, status, count(*) from Visit group by planId, status", Object[].class)
                .getResultList()
                .forEach(row -> counts.computeIfAbsent((CoachingPlanId) row[0], _ -> new EnumMap<>(VisitStatus.class))
                        .put((VisitStatus) row[1], (Long) row[2]));
        return counts;
    }

    @Override
    public List<VisitSchedule> schedules(Collection<VisitId> visits) {
        return visits.isEmpty()
                ? List.of()
                : schedules("from VisitSchedule where countsFor in :visits")
                        .setParameterList("visits", visits)
                        .getResultList();
    }

    private SelectionQuery<VisitSchedule> schedules(String query) {
        return sessions.current().createSelectionQuery(query, VisitSchedule.class);
    }
}
