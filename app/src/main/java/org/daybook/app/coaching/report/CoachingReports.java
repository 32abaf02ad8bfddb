package org.daybook.app.coaching.report;

import java.util.Optional;
import org.daybook.app.print.Manuscript;
import org.daybook.app.print.Paper;
import org.daybook.app.print.PrintPress;
import org.daybook.app.print.Printing;
import org.daybook.app.print.Printout;
import org.daybook.app.text.Messages;
import org.daybook.core.coaching.CoachingPlanId;
import org.daybook.core.coaching.VisitId;

/** The door to the reports of coaching: each opens on the sheet from which it is saved or printed. */
public final class CoachingReports {

    private final Messages text = Messages.of(CoachingReports.class);
    private final ReportDesk desk;
    private final Printing printing;

    public CoachingReports(ReportDesk desk, Printing printing) {
        this.desk = desk;
        this.printing = printing;
    }

    /** Opens the summary of a visit, whatever its status is. */
    public void openVisit(VisitId visit) {
        printing.open(new Report(text.get("visit-summary"), text.get("visit-gone")) {
            @Override
            public Optional<Printout> pages(PrintPress press, Paper paper) {
                return desk.visit(visit).map(matter -> new VisitSummary(matter).print(press, paper));
            }
        });
    }

    /**
     * Opens the report on a cycle of a plan.
     *
     * @param cycle from 1
     */
    public void openCycle(CoachingPlanId plan, int cycle) {
        printing.open(new Report(text.get("cycle-report"), text.get("cycle-gone", cycle)) {
            @Override
            public Optional<Printout> pages(PrintPress press, Paper paper) {
                return desk.plan(plan)
                        .filter(matter -> cycle >= 1 && cycle <= matter.cycles())
                        .map(matter -> CycleReport.ofCycle(matter, cycle).print(press, paper));
            }
        });
    }

    /** Opens the report on a whole plan. */
    public void openPlan(CoachingPlanId plan) {
        printing.open(new Report(text.get("plan-report"), text.get("plan-gone")) {
            @Override
            public Optional<Printout> pages(PrintPress press, Paper paper) {
                return desk.plan(plan).map(matter -> CycleReport.ofPlan(matter).print(press, paper));
            }
        });
    }

    /** What the sheet says of a report. */
    private abstract static class Report implements Manuscript {

        private final String title;
        private final String whyNone;

        Report(String title, String whyNone) {
            this.title = title;
            this.whyNone = whyNone;
        }

        @Override
        public String title() {
            return title;
        }

        @Override
        public String whyNone() {
            return whyNone;
        }
    }
}
