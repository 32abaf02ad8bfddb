package org.daybook.app.coaching.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.app.coaching.FigureText;
import org.daybook.app.coaching.GoalPlot;
import org.daybook.app.print.Flow.Column;
import org.daybook.app.print.Ink;
import org.daybook.app.print.Tone;
import org.daybook.app.print.Words;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.coaching.GoalDetails;
import org.daybook.core.coaching.GoalStatus;
import org.daybook.core.coaching.PlanPage;
import org.daybook.core.coaching.PlanPage.GoalView;
import org.daybook.core.coaching.PlanPage.Point;

/** The goals of a plan: how each stands, its course, and what came of it. */
final class GoalsPart {

    private static final Ink NAME = Ink.bold(10.5);
    private static final double HEAD = 60;
    private static final double BELOW = 12;

    private final Messages text;
    private final PlanPage plan;
    private final Scope scope;

    GoalsPart(Messages text, PlanPage plan, Scope scope) {
        this.text = text;
        this.plan = plan;
        this.scope = scope;
    }

    void write(ReportFlow report) {
        report.flow().section(text.get("goals"));
        plan.goals().forEach(goal -> goal(report, goal));
    }

    private void goal(ReportFlow report, GoalView goal) {
        List<Point> course = goal.course().stream()
                .filter(point -> scope.reached(point.day()))
                .toList();
        GoalPlot plot = GoalPlot.of(goal.details(), course, scope.daysSoFar());
        report.flow().keep(HEAD + (plot.isEmpty() ? 0 : PlotDrawing.HEIGHT));
        Ink status = NAME.in(goal.status() == GoalStatus.DROPPED ? Tone.QUIET : Tone.ACCENT);
        report.flow()
                .rows(Column.plain(80), Column.plain(20))
                .row(
                        Words.of(goal.details().text(), NAME).and(measure(goal.details(), course), ReportFlow.QUIET),
                        Words.of(text.named(goal.status()), status));
        if (!plot.isEmpty()) {
            report.flow().drawing(PlotDrawing.HEIGHT, new PlotDrawing(text, plot, scope));
        }
        List<String> outcomes = outcomes(Optional.of(goal));
        if (!outcomes.isEmpty()) {
            report.labelled(new ReportFlow.Fact(text.get("outcomes-of-goal"), String.join("\n", outcomes)));
        }
        report.flow().gap(BELOW);
    }

    /** What it is measured by, and the last figure. */
    private String measure(GoalDetails goal, List<Point> course) {
        List<String> parts = new ArrayList<>();
        String measure = goal.measure();
        String unit = goal.unit();
        if (measure != null && !measure.isBlank()) {
            parts.add(unit == null || unit.isBlank() ? measure : text.get("measure-in", measure, unit));
        }
        if (!course.isEmpty()) {
            Point last = course.getLast();
            parts.add(text.get("last-figure", FigureText.of(last.value(), unit), Times.dayAndYear(last.day())));
        }
        return parts.isEmpty() ? text.get("no-figures") : String.join(" · ", parts);
    }

    /** What came of a goal, or of the plan as a whole where none is given; with what is about goals that are gone. */
    private List<String> outcomes(Optional<GoalView> goal) {
        return plan.outcomes().stream()
                .filter(outcome -> owner(outcome).equals(goal))
                .map(PlanPage.OutcomeView::text)
                .toList();
    }

    private Optional<GoalView> owner(PlanPage.OutcomeView outcome) {
        return plan.goals().stream()
                .filter(goal -> Optional.of(goal.id()).equals(outcome.goal()))
                .findFirst();
    }

    /** What came of the plan as a whole. */
    void writeOutcomes(ReportFlow report) {
        report.flow().section(text.get("outcomes"));
        report.bullets(outcomes(Optional.empty()));
    }
}
