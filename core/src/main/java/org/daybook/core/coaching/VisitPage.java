package org.daybook.core.coaching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything about one visit.
 *
 * @param goals those of its plan, for what is measured
 * @param stillOpen next steps of earlier visits of its plan that are not done, the first to come back first
 * @param before the appointments it had before it was rescheduled, the earliest made first
 */
public record VisitPage(
        VisitView visit,
        List<Aim> goals,
        List<StillOpen> stillOpen,
        List<Appointment> before,
        List<Note> notes,
        List<Seen> observations,
        List<Step> nextSteps,
        List<Metric> metrics,
        List<Attached> evidence) {

    public VisitPage {
        goals = List.copyOf(goals);
        stillOpen = List.copyOf(stillOpen);
        before = List.copyOf(before);
        notes = List.copyOf(notes);
        observations = List.copyOf(observations);
        nextSteps = List.copyOf(nextSteps);
        metrics = List.copyOf(metrics);
        evidence = List.copyOf(evidence);
    }

    /** A goal of the visit's plan. */
    public record Aim(GoalId id, GoalDetails details, GoalStatus status) {}

    /** @param day that of the visit at which it was agreed on */
    public record StillOpen(NextStepId id, LocalDate day, NextStep.Words words) {}

    public record Note(VisitNoteId id, String text) {}

    public record Seen(ObservationId id, Instant at, String text) {}

    public record Step(NextStepId id, NextStep.Words words, Optional<Instant> doneAt) {}

    public record Metric(VisitMetricId id, VisitMetric.Measured measured) {}

    /** @param size in bytes */
    public record Attached(EvidenceId id, String fileName, long size, String checksum) {}
}
