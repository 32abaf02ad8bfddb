package org.daybook.app.coaching.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.app.coaching.report.ReportFlow.Fact;
import org.daybook.app.print.Flow;
import org.daybook.app.print.Paper;
import org.daybook.app.print.PrintPress;
import org.daybook.app.print.Printout;
import org.daybook.app.text.Messages;
import org.daybook.app.text.Times;
import org.daybook.core.coaching.Appointment;
import org.daybook.core.coaching.PlanPage;
import org.daybook.core.coaching.VisitPage;
import org.daybook.core.coaching.VisitView;
import org.jspecify.annotations.Nullable;

/** Everything about one visit on paper: what it was for, what was seen and measured, and what comes next. */
public final class VisitSummary {

    private final Messages text = Messages.of(VisitSummary.class);
    private final ReportWords words = new ReportWords(text);
    private final VisitMatter matter;
    private final VisitPage page;
    private final VisitView visit;
    private final Appointment appointment;

    public VisitSummary(VisitMatter matter) {
        this.matter = matter;
        page = matter.page();
        visit = page.visit();
        appointment = visit.appointment();
    }

    /** Slow: not for the FX thread. */
    public Printout print(PrintPress press, Paper paper) {
        String teacher = visit.teacher().name();
        Flow.Title title = new Flow.Title(
                text.get("visit-summary"),
                text.get("visit-to", teacher),
                Times.longDay(visit.day()) + ", " + words.hours(appointment.when(), matter.zone()),
                matter.workspace());
        String fileName =
                ReportWords.fileName(text.get("visit-file", visit.day().toString(), teacher));
        return press.set(title, fileName, paper, matter.zone(), flow -> write(new ReportFlow(flow)));
    }

    private void write(ReportFlow report) {
        head(report);
        prepared(report);
        new RecordPart(text, matter).write(report);
        before(report);
    }

    private void head(ReportFlow report) {
        report.facts(
                3,
                Stream.of(
                        new Fact(text.get("coach"), visit.coach().name()),
                        new Fact(text.get("school"), visit.school().name()),
                        new Fact(text.get("where"), said(appointment.location())),
                        new Fact(text.get("meeting"), text.named(appointment.meeting())),
                        new Fact(text.get("cycle-and-week"), week()),
                        new Fact(
                                text.get("plan"),
                                matter.plan()
                                        .map(plan -> plan.details().title())
                                        .orElse("")),
                        new Fact(text.get("status"), text.named(visit.status())),
                        new Fact(text.get("took"), words.took(visit))));
        report.labelled(new Fact(text.get("purpose"), appointment.purpose()));
        report.labelled(new Fact(text.get("why-cancelled"), visit.cancelReason().orElse("")));
    }

    private static String said(@Nullable String words) {
        return words == null ? "" : words;
    }

    private String week() {
        Optional<PlanPage> plan = matter.plan();
        return plan.isEmpty()
                ? text.get("week-of-cycle", visit.week().cycle(), visit.week().week())
                : text.get(
                        "week-of-cycle-of",
                        visit.week().cycle(),
                        plan.get().details().cycles(),
                        visit.week().week(),
                        plan.get().details().weeks());
    }

    private void prepared(ReportFlow report) {
        report.flow().section(text.get(visit.status().ahead() ? "to-prepare" : "prepared"));
        String notes = said(appointment.preparationNotes());
        if (!notes.isBlank()) {
            report.paragraphs(notes);
        }
        report.bullets(appointment.equipment());
    }

    private void before(ReportFlow report) {
        List<String> earlier = page.before().stream()
                .map(each -> words.when(each.when(), matter.zone()))
                .toList();
        if (!earlier.isEmpty()) {
            report.flow().section(text.get("rescheduled-from"));
            report.bullets(earlier);
        }
    }
}
