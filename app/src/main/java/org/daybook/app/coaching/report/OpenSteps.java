package org.daybook.app.coaching.report;

import java.util.Comparator;
import org.daybook.app.print.Flow.Column;
import org.daybook.app.print.Rows;
import org.daybook.app.print.Words;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.coaching.VisitPage.Step;
import org.daybook.core.coaching.VisitView;

/** The next steps that are still open, those of earlier cycles too. */
final class OpenSteps {

    private final Messages text;
    private final PlanMatter matter;
    private final Scope scope;

    /** A step, and the visit it was agreed on. */
    private record Agreed(Step step, VisitView visit) {}

    OpenSteps(Messages text, PlanMatter matter, Scope scope) {
        this.text = text;
        this.matter = matter;
        this.scope = scope;
    }

    void write(ReportFlow report) {
        report.flow().section(text.get("open-steps"));
        Rows rows = report.flow()
                .ruledRows(
                        new Column(text.get("step"), 54),
                        new Column(text.get("check-back"), 23),
                        new Column(text.get("agreed-on"), 23));
        matter.held().stream()
                .filter(page -> scope.reached(page.visit().week().cycle()))
                .flatMap(page -> page.nextSteps().stream().map(step -> new Agreed(step, page.visit())))
                .filter(agreed -> agreed.step().doneAt().isEmpty())
                .sorted(Comparator.comparing(agreed -> agreed.step().words().checkBack()))
                .forEach(agreed -> rows.row(
                        Words.of(agreed.step().words().text(), ReportFlow.BODY),
                        Words.of(Times.dayAndYear(agreed.step().words().checkBack()), ReportFlow.BODY),
                        Words.of(Times.dayAndYear(agreed.visit().day()), ReportFlow.ASIDE)));
    }
}
