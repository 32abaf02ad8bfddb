package org.daybook.core.coaching;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.journal.Intent;
import org.daybook.core.journal.Outcome;
import org.jspecify.annotations.Nullable;

/** Coaching action plans: their head, goals, weeks, outcomes, and how their cycles are looked back on. */
public final class PlanDesk {

    private static final Intent BEGIN = new Intent("plan.begin", Permission.EDIT_COACHING);
    private static final Intent EDIT = new Intent("plan.edit", Permission.EDIT_COACHING);
    private static final Intent DELETE = new Intent("plan.delete", Permission.EDIT_COACHING);
    private static final Intent WEEK = new Intent("plan.week", Permission.EDIT_COACHING);
    private static final Intent OUTCOME = new Intent("plan.outcome", Permission.EDIT_COACHING);
    private static final Intent OUTCOME_DELETE = new Intent("plan.outcome-delete", Permission.EDIT_COACHING);
    private static final Intent ANALYSIS = new Intent("plan.analysis", Permission.EDIT_COACHING);

    private final CoachingContext context;

    public PlanDesk(CoachingContext context) {
        this.context = context;
    }

    /** Begins a plan with its goals. */
    public Outcome<CoachingPlanId> begin(Actor actor, PlanDetails details, List<GoalDetails> goals) {
        return context.work().run(actor, BEGIN, () -> {
            Optional<String> problem = problem(details)
                    .or(() -> goals.stream()
                            .flatMap(goal -> GoalDesk.problem(goal).stream())
                            .findFirst());
            if (problem.isPresent()) {
                return Outcome.refused(problem.get());
            }
            CoachingPlanId id = new CoachingPlanId(context.id());
            context.plans().add(new CoachingPlan(id, stripped(details), context.stamp(actor)));
            for (int position = 0; position < goals.size(); position++) {
                context.plans().add(new Goal(new GoalId(context.id()), id, position, goals.get(position)));
            }
            return Outcome.done(id, "Began the coaching plan %s".formatted(named(details)));
        });
    }

    /** Visits that were scheduled keep the school, the teacher and the coach they had. */
    public Outcome<CoachingPlanId> edit(Actor actor, CoachingPlanId id, PlanDetails details) {
        return context.onPlan(actor, EDIT, id, plan -> {
            Optional<String> problem = problem(details);
            if (problem.isPresent()) {
                return Outcome.refused(problem.get());
            }
            plan.change(stripped(details));
            return Outcome.done(id, "Changed the coaching plan %s".formatted(named(details)));
        });
    }

    /** A plan with a visit still to come stays. */
    public Outcome<CoachingPlanId> delete(Actor actor, CoachingPlanId id) {
        return context.onPlan(actor, DELETE, id, plan -> {
            long ahead =
                    context
                            .visits()
                            .findAll(context.visits().ofPlan(id).stream()
                                    .map(VisitSchedule::visit)
                                    .toList())
                            .stream()
                            .filter(visit -> visit.status().ahead() || visit.status() == VisitStatus.IN_PROGRESS)
                            .count();
            if (ahead > 0) {
                return Outcome.refused(
                        "%d of its visits are not over. Complete or cancel them first.".formatted(ahead));
            }
            plan.delete(context.stamp(actor));
            return Outcome.done(id, "Deleted the coaching plan %s".formatted(named(plan.details())));
        });
    }

    /** Says what is meant to happen in one week. */
    public Outcome<CoachingPlanId> planWeek(Actor actor, CoachingPlanId id, CycleWeek at, String text) {
        return context.onPlan(actor, WEEK, id, plan -> {
            Optional<String> problem =
                    outside(plan.details(), at).or(() -> TextBounds.textProblem("A week's plan", text));
            if (problem.isPresent()) {
                return Outcome.refused(problem.get());
            }
            context.plans().weeks(id).stream()
                    .filter(week -> week.week().equals(at))
                    .findFirst()
                    .ifPresentOrElse(
                            week -> week.change(text.strip()),
                            () -> context.plans()
                                    .add(new WeeklyPlan(new WeeklyPlanId(context.id()), id, at, text.strip())));
            return Outcome.done(
                    id, "Planned week %d of cycle %d of %s".formatted(at.week(), at.cycle(), named(plan.details())));
        });
    }

    /** @param goal the goal it is about; null where it is about the plan as a whole */
    public Outcome<PlanOutcomeId> addOutcome(Actor actor, CoachingPlanId id, @Nullable GoalId goal, String text) {
        return context.onPlan(actor, OUTCOME, id, plan -> {
            Optional<String> problem = TextBounds.wordsProblem("The outcome", text)
                    .or(() -> goal == null
                                    || context.plans().goals(id).stream()
                                            .anyMatch(each -> each.id().equals(goal))
                            ? Optional.empty()
                            : Optional.of("That goal is none of this plan's."));
            if (problem.isPresent()) {
                return Outcome.refused(problem.get());
            }
            PlanOutcomeId outcome = new PlanOutcomeId(context.id());
            context.plans().add(new PlanOutcome(outcome, id, goal, text.strip(), context.stamp(actor)));
            return Outcome.done(outcome, "Noted an outcome of %s".formatted(named(plan.details())));
        });
    }

    public Outcome<PlanOutcomeId> deleteOutcome(Actor actor, PlanOutcomeId id) {
        return context.work()
                .run(
                        actor,
                        OUTCOME_DELETE,
                        () -> context.plans()
                                .outcome(id)
                                .filter(outcome -> !outcome.deleted())
                                .map(outcome -> {
                                    outcome.delete(context.stamp(actor));
                                    return Outcome.done(id, "Deleted the outcome “%s”".formatted(outcome.text()));
                                })
                                .orElseGet(() -> Outcome.refused(
                                        "That outcome is no longer there; somebody may have deleted it.")));
    }

    /** Looks back on a cycle, or changes how that was done. */
    public Outcome<CoachingPlanId> analyse(Actor actor, CoachingPlanId id, int cycle, CycleAnalysis.Words words) {
        return context.onPlan(actor, ANALYSIS, id, plan -> {
            Optional<String> problem = outside(plan.details(), new CycleWeek(cycle, 1))
                    .or(() -> TextBounds.textProblem("What went well", words.wentWell()))
                    .or(() -> TextBounds.textProblem("What is to change", words.toChange()))
                    .or(() -> TextBounds.textProblem("The next focus", words.nextFocus()));
            if (problem.isPresent()) {
                return Outcome.refused(problem.get());
            }
            context.plans().analyses(id).stream()
                    .filter(analysis -> analysis.cycle() == cycle)
                    .findFirst()
                    .ifPresentOrElse(
                            analysis -> analysis.change(words),
                            () -> context.plans()
                                    .add(new CycleAnalysis(new CycleAnalysisId(context.id()), id, cycle, words)));
            return Outcome.done(id, "Looked back on cycle %d of %s".formatted(cycle, named(plan.details())));
        });
    }

    private static Optional<String> outside(PlanDetails details, CycleWeek at) {
        return at.cycle() < 1 || at.cycle() > details.cycles() || at.week() < 1 || at.week() > details.weeks()
                ? Optional.of("The plan has %d cycles of %d weeks; there is no week %d of cycle %d."
                        .formatted(details.cycles(), details.weeks(), at.week(), at.cycle()))
                : Optional.empty();
    }

    private static PlanDetails stripped(PlanDetails details) {
        return new PlanDetails(
                details.title().strip(),
                details.school(),
                details.teacher(),
                details.coach(),
                details.startsOn(),
                details.cycles(),
                details.weeks(),
                details.stage(),
                details.needs().strip(),
                details.focus().strip());
    }

    private static String named(PlanDetails details) {
        return "“%s”".formatted(details.title().strip());
    }

    private Optional<String> problem(PlanDetails details) {
        return TextBounds.lineProblem("The title of a plan", details.title())
                .or(() -> TextBounds.textProblem("What is needed", details.needs()))
                .or(() -> TextBounds.textProblem("The focus", details.focus()))
                .or(() -> shape(details))
                .or(() -> whoAndWhere(details));
    }

    private static Optional<String> shape(PlanDetails details) {
        if (details.cycles() < 1
                || details.cycles() > PlanDetails.MOST_CYCLES
                || details.weeks() < 1
                || details.weeks() > PlanDetails.MOST_WEEKS) {
            return Optional.of("A plan has 1 to %d cycles of 1 to %d weeks, not %d of %d."
                    .formatted(PlanDetails.MOST_CYCLES, PlanDetails.MOST_WEEKS, details.cycles(), details.weeks()));
        }
        return details.startsOn().getDayOfWeek() == DayOfWeek.MONDAY
                ? Optional.empty()
                : Optional.of("A plan starts on a Monday, so that its weeks are those of the calendar; %s is none."
                        .formatted(details.startsOn()));
    }

    private Optional<String> whoAndWhere(PlanDetails details) {
        if (context.schools()
                .find(details.school())
                .filter(school -> !school.deleted())
                .isEmpty()) {
            return Optional.of("There is no such school in this workspace. Add it first.");
        }
        if (context.person(details.teacher()).isEmpty()) {
            return Optional.of("The teacher is not among the people of this workspace. Add them first.");
        }
        if (context.person(details.coach()).isEmpty()) {
            return Optional.of("The coach is not among the people of this workspace. Add them first.");
        }
        return details.teacher().equals(details.coach())
                ? Optional.of("Nobody coaches themselves. Choose another coach or another teacher.")
                : Optional.empty();
    }
}
