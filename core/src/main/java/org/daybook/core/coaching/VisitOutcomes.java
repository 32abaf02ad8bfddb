package org.daybook.core.coaching;

import java.util.List;

/**
 * What a visit ends with (rule C2).
 *
 * @param notes paragraphs to remember, none of them blank
 */
public record VisitOutcomes(
        List<String> notes,
        List<NextStep.Words> nextSteps,
        List<VisitMetric.Measured> metrics,
        List<EvidenceFile> files) {

    /** Nothing more than what was written down during the visit. */
    public static final VisitOutcomes NONE = new VisitOutcomes(List.of(), List.of(), List.of(), List.of());

    public VisitOutcomes {
        notes = List.copyOf(notes);
        nextSteps = List.copyOf(nextSteps);
        metrics = List.copyOf(metrics);
        files = List.copyOf(files);
    }
}
