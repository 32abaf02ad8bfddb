package org.daybook.persistence.coaching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.daybook.core.coaching.CoachingPlanId;
import org.daybook.core.coaching.Evidence;
import org.daybook.core.coaching.EvidenceId;
import org.daybook.core.coaching.EvidencePart;
import org.daybook.core.coaching.NextStep;
import org.daybook.core.coaching.NextStepId;
import org.daybook.core.coaching.Observation;
import org.daybook.core.coaching.ObservationId;
import org.daybook.core.coaching.VisitId;
import org.daybook.core.coaching.VisitMetric;
import org.daybook.core.coaching.VisitMetricId;
import org.daybook.core.coaching.VisitNote;
import org.daybook.core.coaching.VisitNoteId;
import org.daybook.core.coaching.VisitRecords;
import org.daybook.core.people.PersonId;
import org.daybook.persistence.journal.Sessions;

/** {@link VisitRecords} over the store. Ids are made in the order of time. */
public final class HibernateVisitRecords implements VisitRecords {

    private final Sessions sessions;

    public HibernateVisitRecords(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<VisitNote> note(VisitNoteId id) {
        return Optional.ofNullable(sessions.current().find(VisitNote.class, id));
    }

    @Override
    public List<VisitNote> notes(VisitId visit) {
        return ofVisit(
                "from VisitNote where visitId = :visit and deletedAt is null order by id", VisitNote.class, visit);
    }

    @Override
    public void add(VisitNote note) {
        sessions.current().persist(note);
    }

    @Override
    public Optional<Observation> observation(ObservationId id) {
        return Optional.ofNullable(sessions.current().find(Observation.class, id));
    }

    @Override
    public List<Observation> observations(VisitId visit) {
        return ofVisit(
                "from Observation where visitId = :visit and deletedAt is null order by observedAt, id",
                Observation.class,
                visit);
    }

    @Override
    public void add(Observation observation) {
        sessions.current().persist(observation);
    }

    @Override
    public Optional<NextStep> nextStep(NextStepId id) {
        return Optional.ofNullable(sessions.current().find(NextStep.class, id));
    }

    @Override
    public List<NextStep> nextSteps(VisitId visit) {
        return ofVisit("from NextStep where visitId = :visit and deletedAt is null order by id", NextStep.class, visit);
    }

    @Override
    public List<NextStep> open(Collection<VisitId> visits) {
        return sessions.current()
                .createSelectionQuery("""
                    from NextStep where visitId in :visits and doneAt is null and deletedAt is null
                    order by checkBack, id
                    """, NextStep.class)
                .setParameterList("visits", visits)
                .getResultList();
    }

    @Override
    public List<NextStep> back(PersonId coach, LocalDate today) {
        return sessions.current()
                .createSelectionQuery("""
                    from NextStep where coachId = :coach and doneAt is null and checkBack <= :today
                    and deletedAt is null order by checkBack, id
                    """, NextStep.class)
                .setParameter("coach", coach)
                .setParameter("today", today)
                .getResultList();
    }

    @Override
    public void add(NextStep step) {
        sessions.current().persist(step);
    }

    @Override
    public Optional<VisitMetric> metric(VisitMetricId id) {
        return Optional.ofNullable(sessions.current().find(VisitMetric.class, id));
    }

    @Override
    public List<VisitMetric> metrics(VisitId visit) {
        return ofVisit(
                "from VisitMetric where visitId = :visit and deletedAt is null order by id", VisitMetric.class, visit);
    }

    @Override
    public List<VisitMetric> metrics(CoachingPlanId plan) {
        return sessions.current()
                .createSelectionQuery("""
                    select m from VisitMetric m join VisitSchedule s on s.countsFor = m.visitId
                    where s.planId = :plan and m.deletedAt is null order by m.id
                    """, VisitMetric.class)
                .setParameter("plan", plan)
                .getResultList();
    }

    @Override
    public void add(VisitMetric metric) {
        sessions.current().persist(metric);
    }

    @Override
    public Optional<Evidence> evidence(EvidenceId id) {
        return Optional.ofNullable(sessions.current().find(Evidence.class, id));
    }

    @Override
    public List<Evidence> evidence(VisitId visit) {
        return ofVisit("from Evidence where visitId = :visit and deletedAt is null order by id", Evidence.class, visit);
    }

    @Override
    public void add(Evidence evidence) {
        sessions.current().persist(evidence);
    }

    @Override
    public List<String> parts(EvidenceId evidence) {
        return sessions.current()
                .createSelectionQuery(
                        "select content from EvidencePart where evidenceId = :evidence order by position", String.class)
                .setParameter("evidence", evidence)
                .getResultList();
    }

    @Override
    public void add(EvidencePart part) {
        sessions.current().persist(part);
    }

    private <T> List<T> ofVisit(String query, Class<T> type, VisitId visit) {
        return sessions.current()
                .createSelectionQuery(query, type)
                .setParameter("visit", visit)
                .getResultList();
    }
}
