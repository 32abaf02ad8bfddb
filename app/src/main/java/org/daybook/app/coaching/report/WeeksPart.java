package org.daybook.app.coaching.report;

import java.time.LocalDate;
import java.util.List;
import org.daybook.app.print.Flow.Column;
import org.daybook.app.print.Rows;
import org.daybook.app.print.Words;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.coaching.CycleWeek;
import org.daybook.core.coaching.PlanDetails;
import org.daybook.core.coaching.VisitView;

/** The weeks of a cycle: what was planned for each, and which visits there were. */
final class WeeksPart {

    private final Messages text;
    private final PlanMatter matter;

    WeeksPart(Messages text, PlanMatter matter) {
        this.text = text;
        this.matter = matter;
    }

    void write(ReportFlow report, int cycle) {
        Rows rows = report.flow()
                .ruledRows(
                        new Column(text.get("week"), 26),
                        new Column(text.get("planned"), 38),
                        new Column(text.get("visits"), 36));
        for (int number = 1; number <= matter.weeks(cycle); number++) {
            CycleWeek week = new CycleWeek(cycle, number);
            rows.row(
                    Words.of(text.get("week-number", number), ReportFlow.STRONG).and(days(week), ReportFlow.LABEL),
                    Words.of(matter.plan().weeks().getOrDefault(week, ""), ReportFlow.BODY),
                    visits(week));
        }
    }

    /** Its first and last day; empty where the plan was shortened and has no such week any more. */
    private String days(CycleWeek week) {
        PlanDetails details = matter.plan().details();
        if (week.week() > details.weeks() || week.cycle() > details.cycles()) {
            return "";
        }
        LocalDate first = details.firstDay(week);
        return Times.day(first) + " – " + Times.day(first.plusDays(6));
    }

    private Words visits(CycleWeek week) {
        Words all = Words.NONE;
        List<VisitView> visits = matter.plan().visits().stream()
                .filter(visit -> visit.week().equals(week))
                .toList();
        for (VisitView visit : visits) {
            all = all.and(
                            Times.day(visit.day()) + ", "
                                    + Times.clock(visit.appointment()
                                            .when()
                                            .localStart()
                                            .toLocalTime()),
                            ReportFlow.BODY)
                    .and(
                            text.named(visit.appointment().meeting()) + " · " + text.named(visit.status()),
                            ReportFlow.QUIET);
        }
        return all;
    }
}
