package org.daybook.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.daybook.app.coaching.report.CycleReport;
import org.daybook.app.coaching.report.PlanMatter;
import org.daybook.app.session.WorkspaceReportDesk;
import org.daybook.core.coaching.CoachingPlanId;
import org.daybook.persistence.workspace.CannotOpen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what became of a plan, or of one of its cycles, as a PDF. */
@Command(name = "report", description = "Write what became of a coaching plan, or of one of its cycles, as a PDF.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class PlanReportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PLAN", description = "Its title, the beginning of it, or its id.")
    private String plan;

    @Option(names = "--cycle", paramLabel = "N", description = "Only this cycle, from 1; the whole plan if not said.")
    private @Nullable Integer cycle;

    @Mixin
    private final ReportTarget target = new ReportTarget();

    private final Surroundings surroundings;
    private final Doorway door;
    private final Printer printer;

    PlanReportCommand(Surroundings surroundings, Doorway door, Printer printer) {
        this.surroundings = surroundings;
        this.door = door;
        this.printer = printer;
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> {
            CoachingPlanId id = Coached.plans(opened).find(plan).id();
            PlanMatter matter = new WorkspaceReportDesk(opened.workspace(), opened.use())
                    .plan(id)
                    .orElseThrow();
            target.write(surroundings, printer, opened.workspace().file().file(), report(matter)::print);
        });
    }

    private CycleReport report(PlanMatter matter) throws Refused {
        if (cycle == null) {
            return CycleReport.ofPlan(matter);
        }
        if (cycle < 1 || cycle > matter.cycles()) {
            throw Refused.wrongUsage("“%s” has %s; there is no cycle %d."
                    .formatted(
                            matter.plan().details().title(),
                            matter.cycles() == 1 ? "1 cycle" : matter.cycles() + " cycles",
                            cycle));
        }
        return CycleReport.ofCycle(matter, cycle);
    }
}
