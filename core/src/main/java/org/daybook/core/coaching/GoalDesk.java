package org.daybook.core.coaching;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.daybook.core.access.Actor;
import org.daybook.core.access.Permission;
import org.daybook.core.journal.Intent;
import org.daybook.core.journal.Outcome;

/** The goals of plans. */
public final class GoalDesk {

    private static final Intent ADD = new Intent("plan.goal-add", Permission.EDIT_COACHING);
    private static final Intent EDIT = new Intent("plan.goal-edit", Permission.EDIT_COACHING);
    private static final Intent MARK = new Intent("plan.goal-mark", Permission.EDIT_COACHING);
    private static final Intent DELETE = new Intent("plan.goal-delete", Permission.EDIT_COACHING);

    private final CoachingContext context;

    public GoalDesk(CoachingContext context) {
        this.context = context;
    }

    /** A goal goes after those that are there. */
    public Outcome<GoalId> add(Actor actor, CoachingPlanId plan, GoalDetails details) {
        return context.onPlan(actor, ADD, plan, _ -> {
            Optional<String> problem = problem(details);
            if (problem.isPresent()) {
                return Outcome.refused(problem.get());
            }
            List<Goal> goals = context.plans().goals(plan);
            int position = goals.isEmpty() ? 0 : goals.getLast().position() + 1;
            GoalId id = new GoalId(context.id());
            context.plans().add(new Goal(id, plan, position, details));
            return Outcome.done(id, "Added the goal %s".formatted(named(details)));
        });
    }

    public Outcome<GoalId> edit(Actor actor, GoalId id, GoalDetails details) {
        return onGoal(actor, EDIT, id, goal -> {
            Optional<String> problem = problem(details);
            if (problem.isPresent()) {
                return Outcome.refused(problem.get());
            }
            goal.change(details);
            return Outcome.done(id, "Changed the goal %s".formatted(named(details)));
        });
    }

    public Outcome<GoalId> mark(Actor actor, GoalId id, GoalStatus status) {
        return onGoal(actor, MARK, id, goal -> {
            goal.mark(status);
            String what = switch (status) {
                case OPEN -> "open again";
                case MET -> "met";
                case DROPPED -> "dropped";
            };
            return Outcome.done(id, "Marked the goal %s as %s".formatted(named(goal.details()), what));
        });
    }

    public Outcome<GoalId> delete(Actor actor, GoalId id) {
        return onGoal(actor, DELETE, id, goal -> {
            goal.delete(context.stamp(actor));
            return Outcome.done(id, "Deleted the goal %s".formatted(named(goal.details())));
        });
    }

    private Outcome<GoalId> onGoal(Actor actor, Intent intent, GoalId id, Function<Goal, Outcome<GoalId>> body) {
        return context.work()
                .run(
                        actor,
                        intent,
                        () -> context.plans()
                                .goal(id)
                                .filter(goal -> !goal.deleted())
                                .map(body)
                                .orElseGet(() -> Outcome.refused(
                                        "That goal is no longer there; somebody may have deleted it.")));
    }

    private static String named(GoalDetails details) {
        return "“%s”".formatted(details.text().strip());
    }

    static Optional<String> problem(GoalDetails details) {
        String measure = details.measure();
        if (measure == null && (details.baseline() != null || details.target() != null || details.unit() != null)) {
            return Optional.of("Say what is measured, or leave baseline, target and unit out.");
        }
        String unit = details.unit();
        return TextBounds.lineProblem("A goal", details.text())
                .or(() -> Figures.problem(details.baseline()))
                .or(() -> Figures.problem(details.target()))
                .or(() -> measure == null ? Optional.empty() : TextBounds.lineProblem("What is measured", measure))
                .or(() -> unit == null ? Optional.empty() : TextBounds.lineProblem("A unit", unit));
    }
}
