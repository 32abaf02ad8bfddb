package org.daybook.core.coaching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.daybook.core.people.PersonId;

/** What was written down, measured and attached at visits. What is deleted is not listed. */
public interface VisitRecords {

    Optional<VisitNote> note(VisitNoteId id);

    /** In the order they were made, as all lists here. */
    List<VisitNote> notes(VisitId visit);

    void add(VisitNote note);

    Optional<Observation> observation(ObservationId id);

    List<Observation> observations(VisitId visit);

    void add(Observation observation);

    Optional<NextStep> nextStep(NextStepId id);

    List<NextStep> nextSteps(VisitId visit);

    /** Those of some visits that are not done, the first to come back first. */
    List<NextStep> open(Collection<VisitId> visits);

    /** Those of a coach that are not done and whose day has come, the longest waiting first (rule C4). */
    List<NextStep> back(PersonId coach, LocalDate today);

    void add(NextStep step);

    Optional<VisitMetric> metric(VisitMetricId id);

    List<VisitMetric> metrics(VisitId visit);

    /** The metrics of all visits of a plan. */
    List<VisitMetric> metrics(CoachingPlanId plan);

    void add(VisitMetric metric);

    Optional<Evidence> evidence(EvidenceId id);

    List<Evidence> evidence(VisitId visit);

    void add(Evidence evidence);

    /** The contents of the parts of a file, in their order. */
    List<String> parts(EvidenceId evidence);

    void add(EvidencePart part);
}
