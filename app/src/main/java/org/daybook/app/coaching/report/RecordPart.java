package org.daybook.app.coaching.report;

import java.util.Comparator;
import java.util.Optional;
import org.daybook.app.coaching.FigureText;
import org.daybook.app.print.Flow;
import org.daybook.app.print.Flow.Column;
import org.daybook.app.print.Rows;
import org.daybook.app.print.Words;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.coaching.PlanPage.GoalView;
import org.daybook.core.coaching.VisitMetric.Measured;
import org.daybook.core.coaching.VisitPage;

/** What was written down at a visit: seen, noted, measured, agreed on and attached. */
final class RecordPart {

    private final Messages text;
    private final ReportWords words;
    private final VisitMatter matter;
    private final VisitPage page;

    RecordPart(Messages text, VisitMatter matter) {
        this.text = text;
        this.matter = matter;
        words = new ReportWords(text);
        page = matter.page();
    }

    void write(ReportFlow report) {
        if (nothingCame()) {
            report.flow().section(text.get("outcome"));
            report.quiet(text.get("nothing-written"));
        }
        observed(report.flow());
        notes(report.flow());
        measured(report.flow());
        nextSteps(report.flow());
        evidence(report.flow());
    }

    private boolean nothingCame() {
        return page.observations().isEmpty()
                && page.notes().isEmpty()
                && page.metrics().isEmpty()
                && page.nextSteps().isEmpty()
                && page.evidence().isEmpty();
    }

    private void observed(Flow flow) {
        flow.section(text.get("observed"));
        Rows rows = flow.rows(Column.plain(14), Column.plain(86));
        page.observations().stream()
                .sorted(Comparator.comparing(VisitPage.Seen::at))
                .forEach(seen -> rows.row(
                        Words.of(words.at(seen.at(), page.visit()), ReportFlow.STRONG),
                        Words.of(seen.text(), ReportFlow.BODY)));
    }

    private void notes(Flow flow) {
        flow.section(text.get("notes"));
        Rows rows = page.notes().size() > 1 ? flow.ruledRows(Column.plain(1)) : flow.rows(Column.plain(1));
        page.notes().forEach(note -> rows.row(Words.of(note.text(), ReportFlow.BODY)));
    }

    private void measured(Flow flow) {
        flow.section(text.get("measured"));
        boolean goals = page.metrics().stream()
                .anyMatch(metric -> matter.goal(metric.measured().goal()).isPresent());
        Rows rows = goals
                ? flow.ruledRows(
                        new Column(text.get("what"), 27),
                        new Column(text.get("figure"), 22),
                        new Column(text.get("aim"), 19),
                        new Column(text.get("goal"), 32))
                : flow.ruledRows(new Column(text.get("what"), 50), new Column(text.get("figure"), 50));
        for (VisitPage.Metric metric : page.metrics()) {
            Measured measured = metric.measured();
            Words name = Words.of(measured.name(), ReportFlow.BODY);
            Words figure = Words.of(FigureText.of(measured.value(), measured.unit()), ReportFlow.STRONG);
            if (goals) {
                Optional<GoalView> goal = matter.goal(measured.goal());
                rows.row(
                        name,
                        figure,
                        Words.of(goal.map(each -> words.aim(each.details())).orElse(""), ReportFlow.BODY),
                        Words.of(goal.map(each -> each.details().text()).orElse(""), ReportFlow.ASIDE));
            } else {
                rows.row(name, figure);
            }
        }
    }

    private void nextSteps(Flow flow) {
        flow.section(text.get("next-steps"));
        Rows rows = flow.ruledRows(
                new Column(text.get("step"), 54),
                new Column(text.get("check-back"), 23),
                new Column(text.get("done"), 23));
        page.nextSteps()
                .forEach(step -> rows.row(
                        Words.of(step.words().text(), ReportFlow.BODY),
                        Words.of(Times.dayAndYear(step.words().checkBack()), ReportFlow.BODY),
                        Words.of(
                                step.doneAt()
                                        .map(at -> Times.dayAndYear(at.atZone(page.visit()
                                                        .appointment()
                                                        .when()
                                                        .zone())
                                                .toLocalDate()))
                                        .orElseGet(() -> text.get("not-done")),
                                step.doneAt().isPresent() ? ReportFlow.BODY : ReportFlow.ASIDE)));
    }

    private void evidence(Flow flow) {
        flow.section(text.get("evidence"));
        Rows rows = flow.ruledRows(
                new Column(text.get("file"), 54), new Column(text.get("size"), 16), new Column("SHA-256", 30));
        page.evidence()
                .forEach(file -> rows.row(
                        Words.of(file.fileName(), ReportFlow.BODY),
                        Words.of(ReportWords.size(file.size()), ReportFlow.BODY),
                        Words.of(ReportWords.brief(file.checksum()), ReportFlow.ASIDE)));
    }
}
