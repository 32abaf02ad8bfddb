package org.daybook.app.coaching.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.app.coaching.GoalPlot.Range;
import org.daybook.app.coaching.report.ReportFlow.Fact;
import org.daybook.app.print.Flow;
import org.daybook.app.print.Paper;
import org.daybook.app.print.PrintPress;
import org.daybook.app.print.Printout;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.coaching.CycleAnalysis;
import org.daybook.core.coaching.PlanDetails;
import org.daybook.core.coaching.PlanPage;
import org.daybook.core.coaching.VisitStatus;
import org.daybook.core.coaching.VisitView;

/** What became of a plan, or of one of its cycles, on paper. */
public final class CycleReport {

    private final Messages text = Messages.of(CycleReport.class);
    private final PlanMatter matter;
    private final PlanPage plan;
    private final PlanDetails details;
    private final Scope scope;
    private final boolean whole;

    private CycleReport(PlanMatter matter, Scope scope, boolean whole) {
        this.matter = matter;
        this.scope = scope;
        this.whole = whole;
        plan = matter.plan();
        details = plan.details();
    }

    /**
     * The report on one cycle.
     *
     * @param cycle from 1
     * @throws IllegalArgumentException if there is no such cycle
     */
    public static CycleReport ofCycle(PlanMatter matter, int cycle) {
        if (cycle < 1 || cycle > matter.cycles()) {
            throw new IllegalArgumentException("There is no cycle %d among %d.".formatted(cycle, matter.cycles()));
        }
        return new CycleReport(matter, Scope.ofCycle(matter, cycle), false);
    }

    /** The report on all cycles. */
    public static CycleReport ofPlan(PlanMatter matter) {
        return new CycleReport(matter, Scope.ofPlan(matter), true);
    }

    /** Slow: not for the FX thread. */
    public Printout print(PrintPress press, Paper paper) {
        Range days = scope.days();
        String range = Times.dayAndYear(days.first()) + " – " + Times.dayAndYear(days.last());
        Flow.Title title = new Flow.Title(
                text.get(whole ? "plan-report" : "cycle-report"),
                details.title(),
                whole
                        ? text.get("whole-plan", scope.last(), details.weeks(), range)
                        : text.get("one-cycle", scope.first(), matter.cycles(), range),
                matter.workspace());
        String fileName = ReportWords.fileName(
                whole
                        ? text.get("plan-file", details.title())
                        : text.get("cycle-file", details.title(), scope.first()));
        return press.set(title, fileName, paper, matter.zone(), flow -> write(new ReportFlow(flow)));
    }

    private void write(ReportFlow report) {
        report.facts(
                4,
                Stream.of(
                        new Fact(text.get("teacher"), plan.teacher()),
                        new Fact(text.get("coach"), plan.coach()),
                        new Fact(text.get("school"), plan.school()),
                        new Fact(
                                text.get("stage"),
                                text.get(
                                        "stage-every",
                                        text.named(details.stage()),
                                        details.stage().days()))));
        report.labelled(new Fact(text.get("needs"), details.needs()));
        report.labelled(new Fact(text.get("focus"), details.focus()));
        counts(report);
        weeks(report);
        GoalsPart goals = new GoalsPart(text, plan, scope);
        goals.write(report);
        new OtherFigures(text, matter, scope).write(report);
        goals.writeOutcomes(report);
        looks(report);
        new OpenSteps(text, matter, scope).write(report);
    }

    private void counts(ReportFlow report) {
        report.flow().section(text.get("visits-by-status"));
        List<VisitView> visits = plan.visits().stream().filter(scope::has).toList();
        report.counts(Arrays.stream(VisitStatus.values())
                .map(status -> new Fact(
                        text.named(status),
                        text.get(
                                "count",
                                visits.stream()
                                        .filter(visit -> visit.status() == status)
                                        .count())))
                .toList());
    }

    private void weeks(ReportFlow report) {
        WeeksPart weeks = new WeeksPart(text, matter);
        scope.cycles().forEach(cycle -> {
            report.flow().section(whole ? text.get("weeks-of-cycle", cycle) : text.get("weeks"));
            weeks.write(report, cycle);
        });
    }

    /** How its cycles were looked back on. */
    private void looks(ReportFlow report) {
        scope.cycles().forEach(cycle -> {
            report.flow().section(whole ? text.get("look-back-on-cycle", cycle) : text.get("look-back"));
            CycleAnalysis.Words words = plan.analyses().get(cycle);
            if (words != null && !(words.wentWell() + words.toChange() + words.nextFocus()).isBlank()) {
                report.labelled(new Fact(text.get("went-well"), words.wentWell()));
                report.labelled(new Fact(text.get("to-change"), words.toChange()));
                report.labelled(new Fact(text.get("next-focus"), words.nextFocus()));
            } else if (!whole) {
                report.quiet(text.get("not-looked-back"));
            }
        });
    }
}
