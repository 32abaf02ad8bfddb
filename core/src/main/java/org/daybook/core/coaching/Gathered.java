package org.daybook.core.coaching;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.core.access.Actor;

/** Writes down what is gathered at a visit, once it is known to be in order. */
final class Gathered {

    private final CoachingContext context;

    Gathered(CoachingContext context) {
        this.context = context;
    }

    Optional<String> problem(Visit visit, VisitOutcomes outcomes) {
        return Stream.of(
                        outcomes.notes().stream().flatMap(note -> TextBounds.wordsProblem("A note", note).stream()),
                        outcomes.nextSteps().stream().flatMap(step -> problem(step).stream()),
                        outcomes.metrics().stream().flatMap(metric -> problem(visit, metric).stream()),
                        outcomes.files().stream().flatMap(file -> file.problem().stream()))
                .flatMap(problems -> problems)
                .findFirst();
    }

    static Optional<String> problem(NextStep.Words step) {
        return TextBounds.wordsProblem("A next step", step.text());
    }

    Optional<String> problem(Visit visit, VisitMetric.Measured measured) {
        GoalId goal = measured.goal();
        if (goal != null
                && context.plans().goals(visit.plan()).stream()
                        .noneMatch(each -> each.id().equals(goal))) {
            return Optional.of("%s is measured for a goal that is none of this plan's.".formatted(measured.name()));
        }
        return TextBounds.lineProblem("What was measured", measured.name()).or(() -> Figures.problem(measured.value()));
    }

    void write(Actor actor, Visit visit, VisitOutcomes outcomes) {
        outcomes.notes().forEach(note -> addNote(actor, visit, note));
        outcomes.nextSteps().forEach(step -> addStep(visit, step));
        outcomes.metrics().forEach(measured -> addMetric(actor, visit, measured));
        outcomes.files().forEach(file -> addFile(actor, visit, file));
    }

    VisitNoteId addNote(Actor actor, Visit visit, String text) {
        VisitNoteId id = new VisitNoteId(context.id());
        context.records().add(new VisitNote(id, visit.id(), text.strip(), context.stamp(actor)));
        return id;
    }

    NextStepId addStep(Visit visit, NextStep.Words words) {
        NextStepId id = new NextStepId(context.id());
        context.records().add(new NextStep(id, visit, words));
        return id;
    }

    /** A goal has one figure a visit: another takes the place of the one before. */
    VisitMetricId addMetric(Actor actor, Visit visit, VisitMetric.Measured measured) {
        context.records().metrics(visit.id()).stream()
                .filter(before ->
                        before.goal().isPresent() && before.goal().equals(Optional.ofNullable(measured.goal())))
                .forEach(before -> before.delete(context.stamp(actor)));
        VisitMetricId id = new VisitMetricId(context.id());
        context.records().add(new VisitMetric(id, visit.id(), measured));
        return id;
    }

    EvidenceId addFile(Actor actor, Visit visit, EvidenceFile file) {
        EvidenceId id = new EvidenceId(context.id());
        context.records().add(new Evidence(id, visit.id(), file, context.stamp(actor)));
        List<String> parts = file.parts();
        for (int position = 0; position < parts.size(); position++) {
            context.records()
                    .add(new EvidencePart(new EvidencePartId(context.id()), id, position, parts.get(position)));
        }
        return id;
    }
}
