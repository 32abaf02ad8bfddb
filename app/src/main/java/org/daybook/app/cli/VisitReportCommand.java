package org.daybook.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.daybook.app.coaching.report.VisitMatter;
import org.daybook.app.coaching.report.VisitSummary;
import org.daybook.app.session.WorkspaceReportDesk;
import org.daybook.core.coaching.VisitId;
import org.daybook.persistence.workspace.CannotOpen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a visit's summary as a PDF. */
@Command(name = "report", description = "Write a visit and what came of it as a PDF.")
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class VisitReportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "VISIT", description = "Its id.")
    private String visit;

    @Mixin
    private final ReportTarget target = new ReportTarget();

    private final Surroundings surroundings;
    private final Doorway door;
    private final Printer printer;

    VisitReportCommand(Surroundings surroundings, Doorway door, Printer printer) {
        this.surroundings = surroundings;
        this.door = door;
        this.printer = printer;
    }

    @Override
    public Integer call() throws CannotOpen, Refused, IOException {
        return door.enter(opened -> {
            VisitId id = Coached.visit(visit);
            VisitMatter matter = new WorkspaceReportDesk(opened.workspace(), opened.use())
                    .visit(id)
                    .orElseThrow(() -> Refused.because("There is no visit %s in this workspace.".formatted(visit)));
            target.write(surroundings, printer, opened.workspace().file().file(), new VisitSummary(matter)::print);
        });
    }
}
