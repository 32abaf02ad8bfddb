package org.daybook.core.coaching;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.journal.Intent;
import org.daybook.core.journal.Outcome;

/** Writes down what happens at a visit, piece by piece, while it is on and afterwards. */
public final class RecordDesk {

    private static final Intent NOTE = new Intent("visit.note", Permission.EDIT_COACHING);
    private static final Intent OBSERVE = new Intent("visit.observe", Permission.EDIT_COACHING);
    private static final Intent STEP = new Intent("visit.next-step", Permission.EDIT_COACHING);
    private static final Intent STEP_DONE = new Intent("visit.next-step-done", Permission.EDIT_COACHING);
    private static final Intent MEASURE = new Intent("visit.measure", Permission.EDIT_COACHING);
    private static final Intent ATTACH = new Intent("visit.attach", Permission.EDIT_COACHING);
    private static final Intent REMOVE = new Intent("visit.remove", Permission.EDIT_COACHING);
    private static final Set<VisitStatus> ON = Set.of(VisitStatus.IN_PROGRESS);
    private static final Set<VisitStatus> ON_OR_OVER = Set.of(VisitStatus.IN_PROGRESS, VisitStatus.COMPLETED);

    private final CoachingContext context;
    private final Gathered gathered;

    public RecordDesk(CoachingContext context) {
        this.context = context;
        this.gathered = new Gathered(context);
    }

    public Outcome<VisitNoteId> note(Actor actor, VisitId id, String text) {
        return add(
                actor,
                NOTE,
                id,
                ON_OR_OVER,
                _ -> TextBounds.wordsProblem("A note", text),
                (visit, teacher) -> Outcome.done(
                        gathered.addNote(actor, visit, text), "Noted at the visit to %s".formatted(teacher)));
    }

    public Outcome<VisitNoteId> changeNote(Actor actor, VisitNoteId id, String text) {
        return context.work()
                .run(
                        actor,
                        NOTE,
                        () -> change(
                                context.records().note(id).filter(note -> !note.deleted()),
                                TextBounds.wordsProblem("A note", text),
                                note -> {
                                    note.change(text.strip());
                                    return Outcome.done(
                                            id, "Changed a note of the visit to %s".formatted(teacher(note.visit())));
                                }));
    }

    /** What is observed is so now; it is written down while the visit is on. */
    public Outcome<ObservationId> observe(Actor actor, VisitId id, String text) {
        return add(actor, OBSERVE, id, ON, _ -> TextBounds.wordsProblem("An observation", text), (visit, teacher) -> {
            ObservationId observation = new ObservationId(context.id());
            context.records().add(new Observation(observation, visit.id(), context.now(), text.strip()));
            return Outcome.done(observation, "Observed something at the visit to %s".formatted(teacher));
        });
    }

    public Outcome<ObservationId> changeObservation(Actor actor, ObservationId id, String text) {
        return context.work()
                .run(
                        actor,
                        OBSERVE,
                        () -> change(
                                context.records().observation(id).filter(observation -> !observation.deleted()),
                                TextBounds.wordsProblem("An observation", text),
                                observation -> {
                                    observation.change(text.strip());
                                    return Outcome.done(
                                            id,
                                            "Changed an observation of the visit to %s"
                                                    .formatted(teacher(observation.visit())));
                                }));
    }

    public Outcome<NextStepId> nextStep(Actor actor, VisitId id, NextStep.Words words) {
        return add(
                actor,
                STEP,
                id,
                ON_OR_OVER,
                _ -> Gathered.problem(words),
                (visit, teacher) -> Outcome.done(
                        gathered.addStep(visit, words), "Agreed on a next step with %s".formatted(teacher)));
    }

    public Outcome<NextStepId> changeStep(Actor actor, NextStepId id, NextStep.Words words) {
        return context.work()
                .run(
                        actor,
                        STEP,
                        () -> change(
                                context.records().nextStep(id).filter(step -> !step.deleted()),
                                Gathered.problem(words),
                                step -> {
                                    step.change(words);
                                    return Outcome.done(
                                            id, "Changed a next step with %s".formatted(teacher(step.visit())));
                                }));
    }

    /** Whether a next step is done; one that is not comes back on its day (rule C4). */
    public Outcome<NextStepId> stepDone(Actor actor, NextStepId id, boolean done) {
        return context.work()
                .run(
                        actor,
                        STEP_DONE,
                        () -> change(
                                context.records().nextStep(id).filter(step -> !step.deleted()),
                                Optional.empty(),
                                step -> {
                                    step.done(done ? context.now() : null);
                                    return Outcome.done(
                                            id,
                                            (done
                                                            ? "Ticked off a next step with %s"
                                                            : "Took up a next step with %s again")
                                                    .formatted(teacher(step.visit())));
                                }));
    }

    /** A goal has one figure a visit: another takes the place of the one before. */
    public Outcome<VisitMetricId> measure(Actor actor, VisitId id, VisitMetric.Measured measured) {
        return add(
                actor,
                MEASURE,
                id,
                ON_OR_OVER,
                visit -> gathered.problem(visit, measured),
                (visit, teacher) -> Outcome.done(
                        gathered.addMetric(actor, visit, measured),
                        "Measured %s at the visit to %s"
                                .formatted(measured.name().strip(), teacher)));
    }

    public Outcome<EvidenceId> attach(Actor actor, VisitId id, EvidenceFile file) {
        return add(
                actor,
                ATTACH,
                id,
                ON_OR_OVER,
                _ -> file.problem(),
                (visit, teacher) -> Outcome.done(
                        gathered.addFile(actor, visit, file),
                        "Attached %s to the visit to %s".formatted(file.name(), teacher)));
    }

    public Outcome<VisitNoteId> remove(Actor actor, VisitNoteId id) {
        return context.work()
                .run(
                        actor,
                        REMOVE,
                        () -> change(
                                context.records().note(id).filter(note -> !note.deleted()), Optional.empty(), note -> {
                                    note.delete(context.stamp(actor));
                                    return Outcome.done(
                                            id, "Removed a note of the visit to %s".formatted(teacher(note.visit())));
                                }));
    }

    public Outcome<ObservationId> remove(Actor actor, ObservationId id) {
        return context.work()
                .run(
                        actor,
                        REMOVE,
                        () -> change(
                                context.records().observation(id).filter(each -> !each.deleted()),
                                Optional.empty(),
                                each -> {
                                    each.delete(context.stamp(actor));
                                    return Outcome.done(
                                            id,
                                            "Removed an observation of the visit to %s"
                                                    .formatted(teacher(each.visit())));
                                }));
    }

    public Outcome<NextStepId> remove(Actor actor, NextStepId id) {
        return context.work()
                .run(
                        actor,
                        REMOVE,
                        () -> change(
                                context.records().nextStep(id).filter(step -> !step.deleted()),
                                Optional.empty(),
                                step -> {
                                    step.delete(context.stamp(actor));
                                    return Outcome.done(
                                            id, "Removed a next step with %s".formatted(teacher(step.visit())));
                                }));
    }

    public Outcome<VisitMetricId> remove(Actor actor, VisitMetricId id) {
        return context.work()
                .run(
                        actor,
                        REMOVE,
                        () -> change(
                                context.records().metric(id).filter(metric -> !metric.deleted()),
                                Optional.empty(),
                                metric -> {
                                    metric.delete(context.stamp(actor));
                                    return Outcome.done(
                                            id,
                                            "Removed the measured %s of the visit to %s"
                                                    .formatted(metric.measured().name(), teacher(metric.visit())));
                                }));
    }

    public Outcome<EvidenceId> remove(Actor actor, EvidenceId id) {
        return context.work()
                .run(
                        actor,
                        REMOVE,
                        () -> change(
                                context.records().evidence(id).filter(evidence -> !evidence.deleted()),
                                Optional.empty(),
                                evidence -> {
                                    evidence.delete(context.stamp(actor));
                                    return Outcome.done(
                                            id,
                                            "Removed %s from the visit to %s"
                                                    .formatted(evidence.fileName(), teacher(evidence.visit())));
                                }));
    }

    private <R> Outcome<R> add(
            Actor actor,
            Intent intent,
            VisitId id,
            Set<VisitStatus> when,
            Function<Visit, Optional<String>> problem,
            BiFunction<Visit, String, Outcome<R>> body) {
        return context.onVisit(actor, intent, id, (visit, _) -> {
            if (!when.contains(visit.status())) {
                return Outcome.refused(
                        visit.status().ahead()
                                ? "The visit has not started. Start it, then write down what you see."
                                : when.contains(VisitStatus.COMPLETED)
                                        ? "The visit was cancelled, so nothing came of it."
                                        : "The visit is not on. Write what you saw into a note.");
            }
            return problem.apply(visit)
                    .map(Outcome::<R>refused)
                    .orElseGet(() -> body.apply(visit, context.name(visit.teacher())));
        });
    }

    private static <T, R> Outcome<R> change(Optional<T> there, Optional<String> problem, Function<T, Outcome<R>> body) {
        return problem.map(Outcome::<R>refused)
                .orElseGet(() -> there.map(body)
                        .orElseGet(() -> Outcome.refused("That is no longer there; somebody may have removed it.")));
    }

    private String teacher(VisitId visit) {
        return context.visits()
                .find(visit)
                .map(each -> context.name(each.teacher()))
                .orElse("somebody");
    }
}
